package dev.clausewright.ui.check;

import dev.clausewright.account.DryRun;
import dev.clausewright.account.Seen;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Where a dry run stands, and how it ended. Takes no room before. */
final class DryRunProgress extends StackPane {
  private final Runnable shown;
  private boolean busy;

  /** The runnable is called whenever something else is said. */
  DryRunProgress(Runnable shown) {
    this.shown = shown;
    setVisible(false);
    setManaged(false);
  }

  boolean busy() {
    return busy;
  }

  void started() {
    busy = true;
    say(new Spinner(), "Handed over", "Waiting for the Redshift Data API.");
  }

  void step(DryRun.Step step) {
    if (busy) {
      say(
          new Spinner(),
          words(step.state()),
          "%s since it was handed over · %s".formatted(seconds(step.since()), step.id()));
    }
  }

  void cancelled() {
    busy = false;
    say(Status.CANCELLED.icon(), "Cancelled", "The service is told to stop it. Nothing is loaded.");
  }

  void ended(Seen<DryRun.Ended> seen) {
    busy = false;
    switch (seen) {
      case Seen.Got<DryRun.Ended>(DryRun.Ended.Finished finished, _) ->
          say(
              Status.PASSED,
              "It would load",
              "The server read and parsed the files in %s and found nothing to object to. Nothing was loaded."
                  .formatted(seconds(finished.took())));
      case Seen.Got<DryRun.Ended>(DryRun.Ended.Refused refused, _) ->
          say(Status.FAILED, "The server refused it", refused.error());
      case Seen.Got<DryRun.Ended>(DryRun.Ended.Aborted _, _) ->
          say(Status.CANCELLED.icon(), "It was stopped", "Somebody, or the server, ended it.");
      case Seen.Absent<DryRun.Ended>(String where) ->
          say(Status.UNKNOWN.icon(), "It could not be run", where);
      case Seen.NotHeld<DryRun.Ended>(String where) ->
          say(Status.UNKNOWN.icon(), "It could not be run", where);
      case Seen.Denied<DryRun.Ended>(var missing) ->
          say(
              Status.UNKNOWN.icon(),
              "You may not run it",
              "It needs %s on %s.".formatted(missing.action(), missing.resource()));
      case Seen.Failed<DryRun.Ended>(var cause) ->
          say(Status.UNKNOWN.icon(), "It could not be run", cause.sentence());
    }
  }

  /** An answer of the server, in its colour. */
  private void say(Status status, String title, String words) {
    say(
        new Callout(status.icon(), Words.strong(title), Words.wrapping(Words.body(words)))
            .tinted(status));
  }

  private void say(Node icon, String title, String words) {
    say(new Callout(icon, Words.strong(title), Words.wrapping(Words.body(words))));
  }

  private void say(Callout callout) {
    getChildren().setAll(callout);
    setVisible(true);
    setManaged(true);
    shown.run();
  }

  private static String words(String state) {
    return switch (state) {
      case "SUBMITTED" -> "Submitted";
      case "PICKED" -> "Picked: it waits for its turn";
      case "STARTED" -> "Started: the server reads the files";
      default -> state;
    };
  }

  private static String seconds(Duration span) {
    long seconds = span.toSeconds();
    return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
  }
}
