package dev.clausewright.rules;

/// How much a finding weighs, the heaviest first.
public enum Severity {
  /// Redshift refuses the statement, on documented or observed grounds.
  ERROR,
  WARNING,
  INFO
}
