package dev.clausewright.rules;

import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Slot;
import java.util.List;
import java.util.Optional;

/// What a rule has to say about a statement.
///
/// @param also other ids of the same thing
/// @param slot where; the slot may be empty where something is missing
/// @param span the part of the slot’s text, where it is not all of it
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
}
