package dev.clausewright.check;

import java.util.Optional;

/** One line of the list of checks: the check and where it stands. */
public record Row(Check check, State state) {
  /** The quiet words beside the name: what will be looked at, then what was found. */
  public String detail() {
    return switch (state) {
      case State.Waiting _, State.Running _ -> check.plan();
      case State.Ended(Outcome outcome) -> outcome.told().detail();
    };
  }

  public Optional<Outcome> outcome() {
    return switch (state) {
      case State.Waiting _, State.Running _ -> Optional.empty();
      case State.Ended(Outcome outcome) -> Optional.of(outcome);
    };
  }
}
