package dev.clausewright.ui.check;

import dev.clausewright.account.Cause;
import dev.clausewright.check.CheckId;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** All that the step shows at one moment. */
sealed interface Picture {
  /** The statement lacks something, or something in its text is wrong: {@code rows} tell. */
  record Unfinished(List<Gap> gaps, List<Row> rows) implements Picture {
    Unfinished(List<Gap> gaps) {
      this(gaps, List.of());
    }

    /** What is only missing is said by the gaps; an error is explained by its row. */
    boolean wrong() {
      return rows.stream()
          .flatMap(row -> row.outcome().stream())
          .anyMatch(Outcome.Failed.class::isInstance);
    }
  }

  /** Nothing was asked yet; {@code plan} tells what will be. */
  record Before(Progress plan, String account) implements Picture {}

  /** A run goes on; {@code run} counts runs from 1. */
  record Running(int run, Progress progress, Map<CheckId, Mend> mends) implements Picture {}

  /**
   * A run has ended.
   *
   * @param current false: the draft or the account changed since, so this says nothing about it
   */
  record Ended(int run, Progress progress, Map<CheckId, Mend> mends, Instant at, boolean current)
      implements Picture {
    Ended with(Map<CheckId, Mend> found) {
      return new Ended(run, progress, found, at, current);
    }

    Ended current(boolean now) {
      return new Ended(run, progress, mends, at, now);
    }
  }

  /** The account is being opened. */
  record Opening(String account, Runnable cancel) implements Picture {}

  /** The account could not be asked; {@code rows} say what waits for it. */
  record Lost(Cause cause, Instant at, Ways ways, List<Row> rows) implements Picture {}

  /** The run broke, which is a fault of the program. */
  record Broke(Cause cause, Runnable again) implements Picture {}
}
