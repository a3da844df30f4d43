package dev.clausewright.rules;

import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a rule has to say about a statement.
///
/// @param also other ids of the same thing
/// @param slot where; the slot may be empty where something is missing
/// @param span where it is in the text that was read, in UTF-16 units from its start; empty for a
///     statement that was not read from a text
/// @param what what is wrong, one sentence
/// @param why why, and what to do
public record Finding(
    RuleId rule,
    List<RuleId> also,
    Severity severity,
    Certainty certainty,
    Slot slot,
    Optional<Span> span,
    String what,
    String why,
    Optional<Fix> fix) {
  public Finding {
    also = List.copyOf(also);
  }

  static Finding error(String rule, Slot slot, String what, String why) {
    return of(Severity.ERROR, rule, slot, what, why);
  }

  static Finding warning(String rule, Slot slot, String what, String why) {
    return of(Severity.WARNING, rule, slot, what, why);
  }

  static Finding info(String rule, Slot slot, String what, String why) {
    return of(Severity.INFO, rule, slot, what, why);
  }

  private static Finding of(Severity severity, String rule, Slot slot, String what, String why) {
    return new Finding(
        new RuleId(rule),
        List.of(),
        severity,
        Certainty.DOCUMENTED,
        slot,
        Optional.empty(),
        what,
        why,
        Optional.empty());
  }

  Finding observed() {
    return known(Certainty.OBSERVED);
  }

  Finding inferred() {
    return known(Certainty.INFERRED);
  }

  Finding fixedBy(Fix by) {
    return new Finding(rule, also, severity, certainty, slot, span, what, why, Optional.of(by));
  }

  Finding withoutFix() {
    return new Finding(rule, also, severity, certainty, slot, span, what, why, Optional.empty());
  }

  /// Other ids of the same thing.
  Finding also(String... ids) {
    List<RuleId> others = Arrays.stream(ids).map(RuleId::new).toList();
    return new Finding(rule, others, severity, certainty, slot, span, what, why, fix);
  }

  /// At these characters of the text that was read.
  Finding at(Span where) {
    return new Finding(rule, also, severity, certainty, slot, Optional.of(where), what, why, fix);
  }

  /// Whether it is about this rule, under whichever of its ids.
  public boolean is(String id) {
    return rule.id().equals(id) || also.stream().anyMatch(other -> other.id().equals(id));
  }

  private Finding known(Certainty how) {
    return new Finding(rule, also, severity, how, slot, span, what, why, fix);
  }
}
