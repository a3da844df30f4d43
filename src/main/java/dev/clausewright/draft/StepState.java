package dev.clausewright.draft;

/// How a step stands in the list of steps.
public enum StepState {
  /// Not visited yet, and nothing missing that was asked for.
  UNTOUCHED,
  DONE,
  /// Visited, and something is missing or open.
  NEEDS,
  FAILED
}
