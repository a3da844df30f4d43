package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.account.Account;
import dev.clausewright.check.Examined;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Row;
import dev.clausewright.clause.Masking;
import dev.clausewright.remedy.Remedies;
import dev.clausewright.ui.control.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that an account says of one statement. Holds no secret.
 *
 * @param sentence the verdict
 * @param more what was counted, and how much was not looked at
 */
record Detail(String sentence, String more, List<Point> points) {
  /**
   * A check that did not pass.
   *
   * @param message what is so, and why
   * @param remedy what would mend it, and who can do it
   */
  record Point(Status status, String name, String message, Optional<String> remedy) {}

  Detail {
    points = List.copyOf(points);
  }

  /** Remedies are looked for in the account: may block. */
  static Detail of(Examined examined, Account account, Masking masking) {
    List<Point> points = new ArrayList<>();
    for (Row row : examined.progress().rows()) {
      row.outcome()
          .flatMap(outcome -> status(row, outcome))
          .ifPresent(status -> points.add(point(status, row, examined, account, masking)));
    }
    return new Detail(
        masking.sentence(examined.verdict().sentence()), examined.verdict().detail(), points);
  }

  private static Point point(
      Status status, Row row, Examined examined, Account account, Masking masking) {
    Outcome outcome = row.outcome().orElseThrow();
    return new Point(
        status,
        row.check().name(),
        masking.sentence(outcome.told().message()),
        examined
            .ask()
            .flatMap(ask -> Remedies.of(outcome, ask, account))
            .map(remedy -> masking.sentence(remedy.title() + ". " + remedy.words())));
  }

  /** What passed or was spared needs no words here, nor what only may be needed and is open. */
  private static Optional<Status> status(Row row, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Failed _ -> Optional.of(Status.FAILED);
      case Outcome.Warning _ -> Optional.of(Status.WARNING);
      case Outcome.Unknown _ ->
          row.check().needed() ? Optional.of(Status.UNKNOWN) : Optional.empty();
      case Outcome.Cancelled _ -> Optional.of(Status.CANCELLED);
      case Outcome.Passed _, Outcome.Skipped _ -> Optional.empty();
    };
  }
}
