package dev.clausewright.check;

/** Where a check stands while a run goes on. */
public sealed interface State {
  /** Not started: its turn has not come, or what it rests on is still running. */
  record Waiting() implements State {}

  record Running() implements State {}

  record Ended(Outcome outcome) implements State {}
}
