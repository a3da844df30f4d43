package dev.clausewright.rules;

import dev.clausewright.clause.Breach;
import dev.clausewright.clause.Compatibility;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.clause.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The compatibility tables as findings (3.1, 3.2), and options written twice.
final class CompatibilityRules implements Rule {
  private static final int GENTLE_RATIO = 50;

  /// Rows that no source states outright.
  private static final Set<String> INFERRED = Set.of("X-17", "X-40", "3.1", "1.1", "1.3");

  /// Other ids of the same row.
  private static final Map<String, String> ALSO = Map.of("X-11", "S-12", "1.7", "X-27");

  /// Rows where only the person knows what is meant.
  private static final Set<String> WITHOUT_FIX = Set.of("X-49");

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    for (Breach breach : Compatibility.breaches(statement)) {
      findings.add(finding(breach, statement, era));
    }
    for (Breach breach : Compatibility.refusals(statement)) {
      findings.add(finding(breach, statement, era));
    }
    for (Item item : statement.items()) {
      if (item.slot().option().isPresent() && item.slot().nth() > 0) {
        findings.add(twice(item.slot(), item.slot().option().get()));
      }
    }
    return findings;
  }

  private static Finding finding(Breach breach, Statement statement, Era era) {
    String rule = breach.rule().id();
    Finding finding =
        breach.refused() && !later(breach, statement, era)
            ? Finding.error(rule, breach.slot(), breach.what(), breach.why())
            : Finding.warning(rule, breach.slot(), breach.what(), breach.why());
    boolean inferred = INFERRED.contains(rule) || later(breach, statement, era);
    Finding known = inferred ? finding.inferred() : finding;
    Finding sure = ALSO.containsKey(rule) ? known.also(ALSO.get(rule)) : known;
    return fix(breach, statement).map(sure::fixedBy).orElse(sure);
  }

  /// ESCAPE with CSV in UNLOAD is described as excluded since 2026 only.
  private static boolean later(Breach breach, Statement statement, Era era) {
    return era.before(Era.E2026)
        && breach.slot().isLike(Slot.of(Option.ESCAPE))
        && statement.verb() == Verb.UNLOAD
        && statement.says(Option.CSV);
  }

  private static Optional<Fix> fix(Breach breach, Statement statement) {
    Optional<Option> option = breach.slot().option();
    if (breach.rule().id().equals("X-08")) {
      return Optional.of(Fix.asks("Remove MANIFEST", Change.drop(Slot.of(Option.MANIFEST))));
    }
    if (WITHOUT_FIX.contains(breach.rule().id())) {
      return Optional.empty();
    }
    if (!breach.missing()) {
      return option.map(o -> Fix.asks("Remove " + o.keyword(), Change.drop(breach.slot())));
    }
    if (option.filter(Option.READRATIO::equals).isPresent()) {
      return Optional.of(
          Fix.asks("Add READRATIO 50", Change.put(breach.slot(), new Whole(GENTLE_RATIO))));
    }
    if (option.filter(Option.ENCRYPTED::equals).isPresent()) {
      return Optional.of(Fix.asks("Add ENCRYPTED", Change.put(breach.slot(), new Flag())));
    }
    boolean strayEncrypted =
        option.filter(Option.MASTER_SYMMETRIC_KEY::equals).isPresent()
            && statement.verb() == Verb.COPY;
    return strayEncrypted
        ? Optional.of(Fix.asks("Remove ENCRYPTED", Change.drop(Slot.of(Option.ENCRYPTED))))
        : Optional.empty();
  }

  private static Finding twice(Slot slot, Option option) {
    return Finding.warning(
            "1.1",
            slot,
            option.keyword() + " is written twice.",
            "Only one can count; it is not described which.")
        .inferred()
        .fixedBy(Fix.asks("Remove the second", Change.drop(slot)));
  }
}
