package dev.clausewright.rules;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fault;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Repair;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is no value: its faults as findings, and their repairs as fixes (section 2). A repair is
/// safe when it can only mean this; a guessed account or role asks.
final class ValueRules implements Rule {
  private static final Set<String> EVIDENT =
      Set.of("L-1", "L-4", "L-5", "L-8", "L-9", "L-40", "G-12", "R-40", "2.7", "2.8", "1.4", "1.7");

  /// Another way to name the same place in S3. A path, or a bucket in capitals, may be another.
  private static final Pattern OTHER_FORM =
      Pattern.compile("(?s)S3://.*|(?i:s3[an]://|https?://|arn:).*");

  /// What a repair that keeps it has not understood.
  private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cf}\u00a0\u2018\u2019]");

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    for (Item item : statement.items()) {
      switch (item.entry()) {
        case Entry.Bad(Raw raw, List<Fault> faults) ->
            faults.forEach(
                fault -> findings.add(finding(statement.verb(), item.slot(), raw, fault, faults)));
        case Entry.Redacted redacted -> findings.add(blanked(item.slot()));
        case Entry.Is is -> {}
        case Entry.Hole hole -> {}
      }
    }
    return findings;
  }

  /// The statement with every safe repair made, so that the other rules see what it will be: a safe
  /// fix then brings nothing new to light.
  static Statement repaired(Statement statement) {
    Statement repaired = statement;
    for (Item item : statement.items()) {
      if (item.entry() instanceof Entry.Bad(Raw raw, List<Fault> faults) && !faults.isEmpty()) {
        Optional<Fix> fix = fix(statement.verb(), item.slot(), raw, faults.getFirst(), faults);
        if (fix.isPresent() && fix.get().safety() == Safety.SAFE) {
          repaired = fix.get().apply(repaired);
        }
      }
    }
    return repaired;
  }

  private static Finding finding(Verb verb, Slot slot, Raw raw, Fault fault, List<Fault> faults) {
    Finding finding = FaultWeight.finding(slot, raw, fault);
    return fix(verb, slot, raw, fault, faults).map(finding::fixedBy).orElse(finding);
  }

  private static Optional<Fix> fix(Verb verb, Slot slot, Raw raw, Fault fault, List<Fault> faults) {
    if (fault.repair().isEmpty()) {
      return Optional.empty();
    }
    Repair repair = fault.repair().get();
    Entry mended = Entries.read(slot, verb, repair.text());
    boolean only = faults.stream().filter(other -> other.repair().isPresent()).count() == 1;
    boolean evident =
        EVIDENT.contains(fault.rule().id())
            && !ODD.matcher(repair.text()).find()
            && (!fault.rule().id().equals("2.8") || OTHER_FORM.matcher(written(raw)).matches());
    boolean safe = only && evident && mended instanceof Entry.Is;
    Change change = new Change.Put(slot, mended);
    return Optional.of(safe ? Fix.safe(repair.label(), change) : Fix.asks(repair.label(), change));
  }

  private static String written(Raw raw) {
    return switch (raw) {
      case Raw.Plain(String text) -> text;
      case Raw.Kept kept -> "";
    };
  }

  private static Finding blanked(Slot slot) {
    return Finding.error(
            "G-17",
            slot,
            "Here is nothing between the quotes.",
            "A log of the server or a client has blanked it. Fill it in again.")
        .observed()
        .also("SEC-3");
  }
}
