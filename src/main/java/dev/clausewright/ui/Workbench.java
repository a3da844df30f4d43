package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.Slot;
import dev.clausewright.draft.StepId;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.check.CheckDesk;
import dev.clausewright.ui.check.CheckStep;
import dev.clausewright.ui.check.CheckView;
import dev.clausewright.ui.check.Reach;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.diagnose.Choosing;
import dev.clausewright.ui.diagnose.Diagnose;
import dev.clausewright.ui.preview.Ground;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.access.AccessStep;
import dev.clausewright.ui.step.finish.Clipping;
import dev.clausewright.ui.step.finish.FinishStep;
import dev.clausewright.ui.step.finish.Handing;
import dev.clausewright.ui.step.keys.KeysStep;
import dev.clausewright.ui.step.options.OptionsStep;
import dev.clausewright.ui.step.role.RoleStep;
import dev.clausewright.ui.step.role.SetUpSheet;
import dev.clausewright.ui.step.statement.Start;
import dev.clausewright.ui.step.statement.StatementStep;
import dev.clausewright.ui.work.Work;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Everything in the window, wired: one session, one account, the steps and the preview. Application
 * thread only.
 */
final class Workbench implements AutoCloseable {
  private final Vault vault = new Vault();
  private final Session session = new Session(Start.draft(), vault);
  private final Work work = new Work();
  private final Clipping clipping = new Clipping();
  private final Page page = new Page();
  private final Dialogs dialogs;
  private final CheckDesk checks;
  private final CheckView checkView;
  private final Course course;
  private final Desk desk;
  private Optional<Diagnose> diagnose = Optional.empty();

  Workbench(Theme theme, TrainingAccount training, InstantSource clock) {
    this(
        theme,
        new Reach.At(training, Optional.of(training)),
        clock,
        new Dialogs(SqlFiles.Dialog.OF_THE_SYSTEM, Choosing.OF_THE_SYSTEM));
  }

  /**
   * Where a person chooses files.
   *
   * @param save to which file the statement is saved
   * @param choosing which files are diagnosed
   */
  record Dialogs(SqlFiles.Dialog save, Choosing choosing) {}

  Workbench(Theme theme, Reach.At reach, InstantSource clock, Dialogs dialogs) {
    ObjectProperty<Account> account = new SimpleObjectProperty<>(reach.account());
    this.dialogs = dialogs;
    this.checks = new CheckDesk(work, clock, CheckStep.basis(session), reach, session::apply);
    this.checkView = new CheckView(checks, page.sheets());
    this.course =
        new Course(
            session,
            steps(new Setting(account, work, clock)),
            () -> checks.checkedProperty().get());
    this.desk =
        new Desk(
            theme,
            new Desk.Rooms(session, page, course, this::diagnose),
            AccountMenu.of(reach.account(), checks, page.notice()));
    join();
  }

  private List<Step> steps(Setting setting) {
    SetUpSheet setUp = new SetUpSheet(session, setting, page.sheets());
    return List.of(
        StatementStep.step(session, setting),
        AccessStep.step(session),
        RoleStep.step(session, setting, setUp::open),
        KeysStep.step(session, setting),
        OptionsStep.step(session, setting),
        CheckStep.of(session, checks, checkView),
        FinishStep.step(session, handing(setting)));
  }

  private Handing handing(Setting setting) {
    return new Handing(
        work,
        ground(),
        clipping,
        Tellings.of(checks, setting),
        new SqlFiles(() -> page.getScene().getWindow(), session, dialogs.save())::choose,
        page.notice()::say,
        this::startAnew);
  }

  private Diagnose diagnose() {
    Diagnose made = new Diagnose(work, session, dialogs.choosing(), desk::opened);
    diagnose = Optional.of(made);
    return made;
  }

  /** The course is made from the steps, and this step needs the course: asked for when used. */
  private Ground ground() {
    return new Ground() {
      @Override
      public OptionalInt number(StepId step) {
        return course.number(step);
      }

      @Override
      public Optional<Slot> lit() {
        return course.lit();
      }

      @Override
      public boolean visited(StepId step) {
        return course.visited(step);
      }
    };
  }

  private void join() {
    desk.preview().below(checkView.notLookedAt());
    checkView.onReveal(page::reveal);
    checks.checkedProperty().subscribe(desk::draw);
    checks.brokenProperty().subscribe(desk.preview()::broken);
    session.draftProperty().subscribe(draft -> desk.preview().policy(LeastPolicy.of(draft)));
    desk.header().before(new ClipChip(clipping));
  }

  Parent root() {
    return desk.frame();
  }

  Session session() {
    return session;
  }

  Desk desk() {
    return desk;
  }

  void keys(Scene scene) {
    desk.keys(scene);
  }

  /** Whether no text would be lost; otherwise a person is asked, and the action may follow. */
  boolean mayClose(Runnable close) {
    boolean unsaved = diagnose.filter(Diagnose::isUnsaved).isPresent();
    if (unsaved) {
      desk.enter(Mode.DIAGNOSE);
      diagnose.get().before(close);
    }
    return !unsaved;
  }

  private void startAnew() {
    session.startAnew(Start.draft());
    desk.startAnew();
  }

  /** Wipes every secret, takes what is ours off the clipboard, and ends what still runs. */
  @Override
  public void close() {
    clipping.clear();
    vault.wipeAll();
    work.close();
  }
}
