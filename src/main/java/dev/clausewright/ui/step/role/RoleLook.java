package dev.clausewright.ui.step.role;

import dev.clausewright.account.Account;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Place;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Looks into the account, off the application thread, whenever something that is asked for changed.
 * What was seen before stays on the screen meanwhile; waiting is shown after 300 ms only.
 */
final class RoleLook {
  private static final Duration PATIENCE = Duration.millis(300);

  private final Session session;
  private final Setting setting;
  private final Consumer<RoleSight> seen;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Optional<Asking> last = Optional.empty();
  private Optional<Question> asked = Optional.empty();
  private boolean waiting;
  private Work.Running running = () -> {};

  private record Question(Account account, Place place, List<RoleArn> chain) {}

  RoleLook(Session session, Setting setting, Consumer<RoleSight> seen) {
    this.session = session;
    this.setting = setting;
    this.seen = seen;
    patience.setOnFinished(event -> waited());
  }

  /** Shows at once what is known, and asks if the question is another one. */
  void again() {
    tell();
    Question question =
        new Question(
            setting.account(), session.draft().place(), RoleUse.roles(session.statement()));
    if (!asked.equals(Optional.of(question))) {
      ask(question);
    }
  }

  /** Asks although the question is the same: the account may have changed. */
  void afresh() {
    asked = Optional.empty();
    again();
  }

  private void ask(Question question) {
    boolean other = asked.filter(a -> a.account() == question.account()).isEmpty();
    if (other) {
      last = Optional.empty();
    }
    asked = Optional.of(question);
    waiting = false;
    running.cancel();
    patience.playFromStart();
    running =
        setting
            .work()
            .run(
                () -> Asking.of(question.account(), question.place(), question.chain()),
                this::answered,
                failure -> answered(Asking.failed(failure)));
  }

  private void answered(Asking asking) {
    patience.stop();
    waiting = false;
    last = Optional.of(asking);
    tell();
  }

  private void waited() {
    waiting = true;
    tell();
  }

  private void tell() {
    seen.accept(new RoleSight(last, RoleUse.roles(session.statement()), waiting));
  }
}
