package dev.clausewright.ui;

import dev.clausewright.account.Accounts;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.JoinedAccounts;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.clause.Slot;
import dev.clausewright.draft.StepId;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.account.AccountDesk;
import dev.clausewright.ui.account.AccountMenu;
import dev.clausewright.ui.account.AccountState;
import dev.clausewright.ui.account.CodeDialog;
import dev.clausewright.ui.account.MenuDeeds;
import dev.clausewright.ui.check.ChangeDialog;
import dev.clausewright.ui.check.CheckDesk;
import dev.clausewright.ui.check.CheckStep;
import dev.clausewright.ui.check.CheckView;
import dev.clausewright.ui.check.DryRunOffer;
import dev.clausewright.ui.check.Reach;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.diagnose.Choosing;
import dev.clausewright.ui.diagnose.Diagnose;
import dev.clausewright.ui.preview.Ground;
import dev.clausewright.ui.settings.Settings;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.access.AccessStep;
import dev.clausewright.ui.step.finish.Clipping;
import dev.clausewright.ui.step.finish.FinishStep;
import dev.clausewright.ui.step.finish.Handing;
import dev.clausewright.ui.step.keys.KeysStep;
import dev.clausewright.ui.step.options.OptionsStep;
import dev.clausewright.ui.step.role.RankSheet;
import dev.clausewright.ui.step.role.RoleStep;
import dev.clausewright.ui.step.role.SetUpSheet;
import dev.clausewright.ui.step.statement.Start;
import dev.clausewright.ui.step.statement.StatementStep;
import dev.clausewright.ui.work.Work;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * Everything in the window, wired: one session, one account at a time, the steps and the preview.
 * Application thread only.
 */
final class Workbench implements AutoCloseable {
  private final Vault vault = new Vault();
  private final Session session = new Session(Start.draft(), vault);
  private final Work work = new Work();
  private final Clipping clipping = new Clipping();
  private final Page page = new Page();
  private final Dialogs dialogs;
  private final Cloud cloud;
  private final AccountDesk accounts;
  private final MenuDeeds deeds;
  private final AccountMenu menu;
  private final CheckDesk checks;
  private final CheckView checkView;
  private final Setting setting;
  private final Course course;
  private final Desk desk;
  private Optional<Diagnose> diagnose = Optional.empty();
  private Region trial = new Region();

  /**
   * Where accounts come from.
   *
   * @param local those that need no network
   * @param first one of them, which is open already
   * @param settings what is remembered over restarts
   */
  record Sources(Accounts local, AccountState.Open first, Cloud cloud, Settings settings) {}

  /**
   * Where a person chooses files.
   *
   * @param save to which file the statement is saved
   * @param choosing which files are diagnosed, which folders opened
   */
  record Dialogs(SqlFiles.Dialog save, Choosing choosing) {}

  Workbench(Theme theme, Sources sources, InstantSource clock, Dialogs dialogs) {
    this.dialogs = dialogs;
    this.cloud = sources.cloud();
    this.accounts = accounts(sources, clock);
    this.checks =
        new CheckDesk(
            work,
            clock,
            CheckStep.basis(session),
            reach(accounts.stateProperty().get()),
            session::apply);
    this.checkView = new CheckView(checks, page.sheets());
    checkView.assuming(CheckStep.assumptions(session));
    this.setting =
        new Setting(
            accounts.accountProperty(),
            AccountTurns.of(accounts.looksProperty(), checks.changesProperty(), accounts::refresh),
            work,
            clock);
    this.course = new Course(session, steps(setting), () -> checks.checkedProperty().get());
    this.deeds = deeds(over(clock));
    this.menu = new AccountMenu(accounts, deeds, clock);
    this.desk = new Desk(theme, new Desk.Rooms(session, page, course, this::diagnose), menu.node());
    join();
  }

  private AccountDesk accounts(Sources sources, InstantSource clock) {
    MfaPrompt mfa = CodeDialog.over(() -> desk.frame().dialogs());
    return new AccountDesk(
        new JoinedAccounts(sources.local(), sources.cloud(), mfa),
        sources.first(),
        work,
        clock,
        sources.settings());
  }

  private Reach reach(AccountState state) {
    return AccountReach.of(state, accounts, cloud, () -> menu.open());
  }

  private AccountDeeds over(InstantSource clock) {
    return new AccountDeeds(
        accounts,
        new AccountDeeds.Over(session, dialogs.choosing(), () -> desk.frame()),
        work,
        clock);
  }

  private MenuDeeds deeds(AccountDeeds account) {
    return new MenuDeeds(
        account::folder,
        account::script,
        () -> account.connect(cloud),
        account::export,
        () -> {
          checks.reset();
          desk.frame().notice().say(Status.NOTE, "The training account is as it was at the start.");
        },
        checks
            .changesProperty()
            .map(changes -> !changes.busy() && !changes.real() && !changes.done().isEmpty()));
  }

  private List<Step> steps(Setting setting) {
    SetUpSheet setUp = new SetUpSheet(session, setting, page.sheets());
    RankSheet which = new RankSheet(session, setting, page.sheets());
    trial = which.trial();
    return List.of(
        StatementStep.step(session, setting),
        AccessStep.step(session),
        RoleStep.step(session, setting, which::roles, setUp::open),
        KeysStep.step(session, setting, page.sheets(), which::users),
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
        (status, words) -> desk.frame().notice().say(status, words),
        rehearsing().atFinish(),
        this::startAnew);
  }

  private DryRunOffer rehearsing() {
    return new DryRunOffer(checks, work, session.draftProperty(), page.sheets());
  }

  private Diagnose diagnose() {
    Diagnose made = new Diagnose(setting, session, dialogs.choosing(), desk::opened);
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
    accounts.stateProperty().subscribe((before, now) -> switched(now));
    accounts
        .readOnlyProperty()
        .subscribe((was, now) -> checks.reach(reach(accounts.stateProperty().get())));
    checks.confirming(question -> ChangeDialog.ask(desk.frame().dialogs(), question));
    checkView.after(rehearsing().afterChecks());
    desk.preview().below(checkView.notLookedAt());
    desk.preview().instead(trial);
    checkView.onReveal(page::reveal);
    checkView.onScript(deeds.script());
    checks.checkedProperty().subscribe(desk::draw);
    checks.brokenProperty().subscribe(desk.preview()::broken);
    session.draftProperty().subscribe(draft -> desk.preview().policy(LeastPolicy.of(draft)));
    desk.header().before(new ClipChip(clipping));
    new SnapshotDrop(accounts, work, desk::diagnose).on(desk.frame());
  }

  private void switched(AccountState now) {
    checks.reach(reach(now));
    boolean told = course.here().id() == StepId.CHECK && desk.mode() == Mode.COMPOSE;
    if (now instanceof AccountState.Lost lost && !told) {
      desk.frame()
          .notice()
          .say(
              Status.WARNING,
              lost.cause().what() + ".",
              Optional.of(new FieldState.Repair("What to do", () -> session.go(StepId.CHECK))));
    } else if (now instanceof AccountState.Open) {
      desk.frame().notice().withdraw();
    }
  }

  /** Opens the account that was asked for at the start. */
  void begin() {
    accounts.atStart().ifPresent(accounts::choose);
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

  /** What the account menu leads to. */
  MenuDeeds deeds() {
    return deeds;
  }

  AccountDesk accounts() {
    return accounts;
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
    accounts.close();
    work.close();
  }
}
