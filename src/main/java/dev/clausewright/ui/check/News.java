package dev.clausewright.ui.check;

import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.draft.Checked;
import dev.clausewright.draft.StepState;
import java.util.function.Predicate;

/** What this step's row in the list of steps says: "1 failed, 1 warning". */
final class News {
  private News() {}

  static Checked of(Picture picture) {
    return switch (picture) {
      case Picture.Unfinished _, Picture.Before _, Picture.Opening _ -> Checked.NOT_YET;
      case Picture.Running(int _, Progress progress, var _) -> running(progress);
      case Picture.Broke _ -> new Checked(StepState.NEEDS, "Stopped");
      case Picture.Lost _ -> new Checked(StepState.NEEDS, "Account not reached");
      case Picture.Ended ended when !ended.current() ->
          new Checked(StepState.UNTOUCHED, "Changed since the run");
      case Picture.Ended ended -> ended(ended.progress());
    };
  }

  private static Checked running(Progress progress) {
    boolean failed = count(progress, Outcome.Failed.class::isInstance) > 0;
    return new Checked(
        failed ? StepState.FAILED : StepState.UNTOUCHED,
        "%d of %d done".formatted(progress.done(), progress.total()));
  }

  private static Checked ended(Progress progress) {
    int failed = count(progress, Outcome.Failed.class::isInstance);
    int cancelled = count(progress, Outcome.Cancelled.class::isInstance);
    return cancelled > 0 && failed == 0
        ? new Checked(StepState.NEEDS, cancelled + " cancelled")
        : Checked.of(
            count(progress, Outcome.Passed.class::isInstance),
            failed,
            count(progress, Outcome.Warning.class::isInstance),
            needed(progress));
  }

  /** What is only possibly needed never turns the verdict, so it is not told here either. */
  private static int needed(Progress progress) {
    return (int)
        progress.rows().stream()
            .filter(row -> row.check().needed())
            .flatMap(row -> row.outcome().stream())
            .filter(Outcome.Unknown.class::isInstance)
            .count();
  }

  private static int count(Progress progress, Predicate<Outcome> kind) {
    return (int)
        progress.rows().stream().flatMap(row -> row.outcome().stream()).filter(kind).count();
  }
}
