package dev.clausewright.rules;

/// How a rule is known.
public enum Certainty {
  /// AWS says so.
  DOCUMENTED,
  /// Seen by people who run it.
  OBSERVED,
  /// Follows from what is documented.
  INFERRED
}
