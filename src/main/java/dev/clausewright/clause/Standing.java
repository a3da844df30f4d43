package dev.clausewright.clause;

/// Whether an option may stand in a statement as it is now.
public sealed interface Standing {
  record Allowed() implements Standing {}

  /// The statement is refused without it.
  record Required(RuleId rule) implements Standing {}

  /// Without a meaning here: not shown.
  ///
  /// @param why a sentence
  record Hidden(RuleId rule, String why) implements Standing {}

  /// Shown but disabled, because people look for it here.
  ///
  /// @param why a sentence
  record Refused(RuleId rule, String why) implements Standing {}
}
