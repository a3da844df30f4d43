package dev.clausewright.check;

import java.util.List;
import java.util.Optional;

/**
 * A whole picture of a run at one moment: all that a screen has to draw. Rows stand in their final
 * order from the start; what grows is put where it belongs.
 *
 * @param verdict present as soon as it stands: with the first failure, or at the end
 * @param calls how many reads the account answered so far
 * @param milliseconds since the run began
 * @param finished true in the last picture of a run
 */
public record Progress(
    List<Row> rows,
    Optional<Verdict> verdict,
    List<NotLookedAt> notLookedAt,
    Route route,
    int calls,
    long milliseconds,
    boolean finished) {
  public Progress {
    rows = List.copyOf(rows);
    notLookedAt = List.copyOf(notLookedAt);
  }

  /** How many checks have ended, for "6 of 7 done". */
  public int done() {
    return (int) rows.stream().filter(row -> row.outcome().isPresent()).count();
  }

  /** SEC-1: the keys are those of a root user, so copying with secrets is off. */
  public boolean rootKeys() {
    return rows.stream()
        .flatMap(row -> row.outcome().stream())
        .anyMatch(
            outcome ->
                outcome instanceof Outcome.Failed(var _, Lack.BadKeys(Lack.KeyDefect defect))
                    && defect == Lack.KeyDefect.ROOT);
  }

  public int total() {
    return rows.size();
  }
}
