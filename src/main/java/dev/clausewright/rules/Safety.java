package dev.clausewright.rules;

/// Whether a fix may be applied without asking.
public enum Safety {
  /// Evidently the same meaning, or the only possible repair.
  SAFE,
  ASKS
}
