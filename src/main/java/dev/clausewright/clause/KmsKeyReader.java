package dev.clausewright.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what is wrong with a KMS key (2.9).
final class KmsKeyReader {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|mrk-[0-9a-f]{32}");
  private static final Pattern ALIAS = Pattern.compile("alias/[A-Za-z0-9/_-]{1,250}");
  private static final Pattern ARN =
      Pattern.compile("arn:(aws[a-z-]*):kms:([a-z0-9-]+):([0-9]{12}):(.+)");

  private KmsKeyReader() {}

  static Reading<KmsKey> read(String text) {
    Optional<Fault> fault = fault(text);
    return fault.isPresent() ? Reading.wrong(fault.get()) : Reading.valid(new KmsKey(text));
  }

  static Optional<Fault> fault(String text) {
    if (text.isEmpty()) {
      return Optional.of(Faults.nothing("the KMS key", "Write its id or its ARN."));
    }
    if (isIdOrAlias(text)) {
      return Optional.empty();
    }
    if (text.startsWith("arn:")) {
      return arnFault(text);
    }
    if (text.startsWith("key/") && isIdOrAlias(text.substring(4))) {
      String id = text.substring(4);
      return Optional.of(
          Fault.of(
              "2.9",
              "key/ belongs into an ARN only.",
              "Write the id alone or the whole ARN.",
              new Repair("Keep the id", id)));
    }
    if (ALIAS.matcher("alias/" + text).matches()
        && !text.toLowerCase(Locale.ROOT).startsWith("s3")) {
      return Optional.of(
          Fault.of(
              "2.9",
              "“" + text + "” is not the id of a KMS key.",
              "An id looks like 1234abcd-12ab-34cd-56ef-1234567890ab. If this is an alias, write"
                  + " alias/ before it.",
              new Repair("Use alias/" + text, "alias/" + text)));
    }
    return Optional.of(
        Fault.of(
            "2.9",
            "This is not a KMS key.",
            "Write its id, such as 1234abcd-12ab-34cd-56ef-1234567890ab, its alias or its ARN."));
  }

  private static Optional<Fault> arnFault(String text) {
    var arn = ARN.matcher(text);
    if (!arn.matches()) {
      return Optional.of(
          Fault.of(
              "2.9",
              "This ARN is not that of a KMS key.",
              "It looks like arn:aws:kms:us-east-1:123456789012:key/ and the id."));
    }
    String rest = arn.group(4);
    boolean key = rest.startsWith("key/") && ID.matcher(rest.substring(4)).matches();
    if (key || ALIAS.matcher(rest).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Fault.of(
            "2.9",
            "The end of the ARN is not the id of a key.",
            "After the account stands key/ and the id, or alias/ and its name."));
  }

  private static boolean isIdOrAlias(String text) {
    return ID.matcher(text).matches() || ALIAS.matcher(text).matches();
  }
}
