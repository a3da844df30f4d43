package dev.clausewright.ui.step.keys;

import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.work.Work;
import java.time.Duration;
import java.util.Optional;
import javafx.animation.PauseTransition;

/**
 * How long the role that is typed lets a session last: read at AWS a moment after the last key,
 * once for each role. Where that may not be read, why.
 */
final class RoleLimit {
  private static final javafx.util.Duration TYPED = javafx.util.Duration.millis(350);

  private final LiveAccount account;
  private final Work work;
  private final Runnable changed;
  private final PauseTransition typed = new PauseTransition(TYPED);
  private Optional<RoleArn> role = Optional.empty();
  private Optional<Seen<Duration>> seen = Optional.empty();
  private Work.Running running = () -> {};

  /**
   * @param changed told, on the application thread, when it is known or no longer
   */
  RoleLimit(LiveAccount account, Work work, Runnable changed) {
    this.account = account;
    this.work = work;
    this.changed = changed;
    typed.setOnFinished(event -> read());
  }

  void of(Optional<RoleArn> now) {
    if (now.equals(role)) {
      return;
    }
    role = now;
    seen = Optional.empty();
    running.cancel();
    typed.playFromStart();
    changed.run();
  }

  private void read() {
    role.ifPresent(
        arn ->
            running =
                work.run(
                    () -> account.minter().longest(arn),
                    found -> {
                      seen = Optional.of(found);
                      changed.run();
                    },
                    problem -> {}));
  }

  void stop() {
    typed.stop();
    running.cancel();
  }

  Optional<Duration> longest() {
    return seen.flatMap(Seen::found);
  }

  /** Why it is not known, a sentence; empty while it is, and while nobody has looked. */
  String unknown() {
    return seen.map(
            found ->
                switch (found) {
                  case Seen.Got<Duration> _ -> "";
                  case Seen.Absent<Duration>(String where) -> where;
                  case Seen.NotHeld<Duration>(String where) ->
                      where + " How long it allows, only that account can tell.";
                  case Seen.Denied<Duration>(Permission missing) ->
                      "How long this role allows could not be read: that needs %s."
                          .formatted(missing.action());
                  case Seen.Failed<Duration>(var cause) ->
                      "How long this role allows could not be read. " + cause.why();
                })
        .orElse("");
  }
}
