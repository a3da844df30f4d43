package dev.clausewright.rules;

import dev.clausewright.clause.Fault;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.Slot;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a fault of a value becomes as a finding: the row of the defects in AWS’s own page where it
/// is one of those (S-01, S-08), an error where the server refuses it on documented or observed
/// grounds, else a warning.
final class FaultWeight {
  private static final Pattern THIRTEEN = Pattern.compile("arn:[^:]*:iam::[0-9]{13}:");
  private static final Pattern HYPHEN = Pattern.compile("[^\"]*-[^\"]*");

  /// Buckets made in us-east-1 long ago may have capitals and underscores (2.8).
  private static final Pattern OLD_BUCKET =
      Pattern.compile("(?is)s3://[a-z0-9](?:[a-z0-9_-]|\\.(?!\\.)){1,61}[a-z0-9_](?:/.*)?");

  private FaultWeight() {}

  static Finding finding(Slot slot, Raw raw, Fault fault) {
    String rule = fault.rule().id();
    String text =
        switch (raw) {
          case Raw.Plain(String plain) -> plain;
          case Raw.Kept kept -> "";
        };
    if (rule.equals("L-30") && THIRTEEN.matcher(text).find()) {
      return Finding.error("S-01", slot, fault.what(), fault.why()).also("L-30");
    }
    if (rule.equals("L-8") && HYPHEN.matcher(text).matches()) {
      return Finding.error("S-08", slot, fault.what(), fault.why()).also("L-8");
    }
    Finding finding =
        isOnlyLikely(rule, slot, text)
            ? Finding.warning(rule, slot, fault.what(), fault.why()).inferred()
            : Finding.error(rule, slot, fault.what(), fault.why());
    return defect(rule, text).map(finding::also).orElse(finding);
  }

  /// The characters that come along from AWS’s own page.
  private static Optional<String> defect(String rule, String text) {
    if (rule.equals("L-5") && text.indexOf('\u00a0') >= 0) {
      return Optional.of("S-24");
    }
    boolean typeset = text.indexOf('\u2013') >= 0 || text.indexOf('\u2019') >= 0;
    return typeset && (rule.equals("L-4") || rule.equals("L-5"))
        ? Optional.of("S-26")
        : Optional.empty();
  }

  /// Forms that no source says are refused.
  private static boolean isOnlyLikely(String rule, Slot slot, String text) {
    boolean oldBucket = rule.equals("2.8") && OLD_BUCKET.matcher(text).matches();
    boolean kms = slot.option().filter(option -> option == Option.KMS_KEY_ID).isPresent();
    boolean region =
        rule.equals("2.7") && Region.read(text.toLowerCase(Locale.ROOT)).found().isPresent();
    return region || oldBucket || kms;
  }
}
