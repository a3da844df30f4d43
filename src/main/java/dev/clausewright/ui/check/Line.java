package dev.clausewright.ui.check;

import dev.clausewright.check.CheckId;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Row;
import dev.clausewright.check.State;
import dev.clausewright.ui.control.Status;
import java.util.Optional;

/** One row as it is drawn. */
record Line(
    CheckId id, Status status, String name, String detail, String word, Optional<Outcome> outcome) {
  static Line of(Row row) {
    Status status = status(row.state());
    String word = status == Status.WAITING ? "" : status.word();
    return new Line(
        row.check().id(), status, row.check().name(), row.detail(), word, row.outcome());
  }

  private static Status status(State state) {
    return switch (state) {
      case State.Waiting _ -> Status.WAITING;
      case State.Running _ -> Status.RUNNING;
      case State.Ended(Outcome outcome) -> status(outcome);
    };
  }

  private static Status status(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Passed _ -> Status.PASSED;
      case Outcome.Failed _ -> Status.FAILED;
      case Outcome.Warning _ -> Status.WARNING;
      case Outcome.Unknown _ -> Status.UNKNOWN;
      case Outcome.Skipped _ -> Status.SKIPPED;
      case Outcome.Cancelled _ -> Status.CANCELLED;
    };
  }

  boolean failed() {
    return status == Status.FAILED;
  }
}
