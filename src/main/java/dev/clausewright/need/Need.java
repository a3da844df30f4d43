package dev.clausewright.need;

import dev.clausewright.clause.RuleId;

/// One permission.
///
/// @param id the row of rule book 4.1
/// @param optional may be needed: inferred or undocumented, so its lack never fails a check
/// @param title what it is for, as a row of a list: "Read the manifest"
/// @param why the reason, a sentence
public record Need(
    RuleId id,
    Holder holder,
    Action action,
    Pattern resource,
    boolean optional,
    String title,
    String why) {
  /// The same permission on another resource.
  public Need on(Pattern other) {
    return new Need(id, holder, action, other, optional, title, why);
  }
}
