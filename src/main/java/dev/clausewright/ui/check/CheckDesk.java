package dev.clausewright.ui.check;

import dev.clausewright.account.Cause;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.check.CheckId;
import dev.clausewright.check.CheckRun;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Unanswered;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.draft.Checked;
import dev.clausewright.need.Ask;
import dev.clausewright.rules.Fix;
import dev.clausewright.ui.work.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The state behind the Check step: what is asked of whom, the run under way, the last result, and
 * the fixes applied. Used on the application thread only; what may take long runs elsewhere.
 */
public final class CheckDesk {
  /** A run against AWS ends then, whatever still hangs. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private record Asked(Ask ask, Reach.At at) {}

  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Picture> picture;
  private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<RoleArn>> broken = new ReadOnlyObjectWrapper<>();
  private final Fixes fixes;
  private final Consumer<Fix> statement;
  private final MendSearch mends;
  private final ReadOnlyObjectWrapper<Reach> reach;
  private Basis basis;
  private Optional<CheckRun> run = Optional.empty();
  private Optional<Asked> asked = Optional.empty();
  private Optional<Picture.Ended> last = Optional.empty();
  private Calls calls = Calls.NONE;
  private int turn;

  /** The consumer changes the statement of the draft. */
  public CheckDesk(
      Work work, InstantSource clock, Basis basis, Reach reach, Consumer<Fix> statement) {
    this.clock = clock;
    this.basis = basis;
    this.reach = new ReadOnlyObjectWrapper<>(reach);
    this.statement = statement;
    this.fixes = new Fixes(work, this::again);
    this.mends = new MendSearch(work, this::mended);
    this.picture = new ReadOnlyObjectWrapper<>(atRest());
    picture.subscribe(now -> checked.set(News.of(now)));
    picture.subscribe(now -> broken.set(Broken.of(now)));
    fixes.on(reach.changer());
  }

  ReadOnlyObjectProperty<Picture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** What this step's row in the list of steps says. */
  public ReadOnlyObjectProperty<Checked> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /** The roles of the statement that the last result found broken. */
  public ReadOnlyObjectProperty<Set<RoleArn>> brokenProperty() {
    return broken.getReadOnlyProperty();
  }

  /** What applying fixes has changed on the account. */
  public ReadOnlyObjectProperty<Changes> changesProperty() {
    return fixes.changesProperty();
  }

  /** True while a run or a change goes on: no fix can be applied then. */
  ObservableValue<Boolean> busyProperty() {
    return picture.flatMap(
        now ->
            fixes
                .changesProperty()
                .map(changed -> changed.busy() || now instanceof Picture.Running));
  }

  /** The last result, if it is about the statement and the account as they are now. */
  public Optional<Progress> current() {
    return picture.get() instanceof Picture.Ended ended && ended.current()
        ? Optional.of(ended.progress())
        : Optional.empty();
  }

  /** When the last result came, if it is about the statement and the account as they are now. */
  public Optional<Instant> endedAt() {
    return picture.get() instanceof Picture.Ended ended && ended.current()
        ? Optional.of(ended.at())
        : Optional.empty();
  }

  /** What the last run asked, such as "14 calls". */
  String asked(Progress progress) {
    return calls.words(progress.calls());
  }

  /** Whether the last run asked the account that is in use now. */
  boolean here() {
    return asked.filter(last -> last.at().same(reach.get())).isPresent();
  }

  /** The account that is asked, or why there is none. */
  ReadOnlyObjectProperty<Reach> reachProperty() {
    return reach.getReadOnlyProperty();
  }

  InstantSource clock() {
    return clock;
  }

  /** To be told after every change of the draft. A run about another statement is dropped. */
  public void basis(Basis now) {
    if (!now.equals(basis)) {
      basis = now;
      drop();
    }
  }

  /** To be told when another account was opened, or none could be, or it may be changed now. */
  public void reach(Reach now) {
    boolean same = here() && reach.get().same(now);
    reach.set(now);
    if (same && now instanceof Reach.At at) {
      mendAnew(at);
    } else {
      drop();
    }
    fixes.on(now.changer());
  }

  /** What was answered stays; only what can be done about it is another thing. */
  private void mendAnew(Reach.At at) {
    asked = asked.map(on -> new Asked(on.ask(), at));
    asked.ifPresent(on -> mends.startAnew(on.ask(), at));
    mended(Map.of());
    last.map(Picture.Ended::progress).ifPresent(mends::look);
  }

  /** Asks the account. Does nothing while a run goes on, or while there is nothing to ask. */
  public void run() {
    if (run.isEmpty()) {
      fixes.forgetSaid();
      askable().ifPresent(this::start);
    }
  }

  private Optional<Asked> askable() {
    return basis instanceof Basis.Whole(Ask ask) && reach.get() instanceof Reach.At at
        ? Optional.of(new Asked(ask, at))
        : Optional.empty();
  }

  /** What has not been answered ends as cancelled. */
  public void cancel() {
    run.ifPresent(CheckRun::cancel);
  }

  /** What changes the account by remedies, after which the checks run again. */
  Fixes fixes() {
    return fixes;
  }

  /** How a person is asked before anything changes at AWS; until then nobody is, nothing does. */
  public void confirming(Function<ChangeQuestion, CompletionStage<Boolean>> asking) {
    fixes.confirming(asking);
  }

  /** Mends the statement and checks again. */
  void rewrite(Fix fix) {
    statement.accept(fix);
    run();
  }

  /** Takes the latest fix back and checks again. */
  public void undo() {
    fixes.undo();
  }

  /** Takes every change of the account back and checks again. */
  public void reset() {
    fixes.reset();
  }

  /** What is said of the change stays in sight, unlike when a person begins a run. */
  private void again() {
    if (asked.isPresent()) {
      stop();
      askable().ifPresent(this::start);
    }
  }

  private void start(Asked now) {
    turn++;
    int mine = turn;
    asked = Optional.of(now);
    last = Optional.empty();
    mends.startAnew(now.ask(), now.at());
    calls = Calls.of(now.at().account());
    Latest<Progress> latest = new Latest<>(progress -> show(mine, progress));
    picture.set(new Picture.Running(mine, CheckRun.preview(now.ask()), Map.of()));
    now.at().live().ifPresent(LiveAccount::askAnew); // as it is now, not when it was read last
    CheckRun started = CheckRun.start(now.ask(), now.at().account(), latest::tell);
    run = Optional.of(started);
    now.at().live().ifPresent(_ -> started.within(LONGEST));
    var _ = started.end().whenComplete((end, problem) -> broke(mine, Optional.ofNullable(problem)));
  }

  private void show(int mine, Progress seen) {
    if (mine != turn || run.isEmpty()) {
      return;
    }
    Progress progress = calls.counted(seen);
    mends.look(progress);
    if (progress.finished()) {
      run = Optional.empty();
      last = Optional.of(new Picture.Ended(mine, progress, mends.found(), clock.instant(), true));
      picture.set(atRest());
    } else {
      picture.set(new Picture.Running(mine, progress, mends.found()));
    }
  }

  private void mended(Map<CheckId, Mend> found) {
    last = last.map(ended -> ended.with(found));
    switch (picture.get()) {
      case Picture.Running(int number, Progress progress, var _) ->
          picture.set(new Picture.Running(number, progress, found));
      case Picture.Ended _ -> picture.set(atRest());
      case Picture.Unfinished _,
          Picture.Before _,
          Picture.Opening _,
          Picture.Lost _,
          Picture.Broke _ -> {}
    }
  }

  /** A defect of ours must not look like a run that never ends. */
  private void broke(int mine, Optional<Throwable> problem) {
    problem.ifPresent(
        error ->
            Platform.runLater(
                () -> {
                  if (mine == turn) {
                    run = Optional.empty();
                    picture.set(new Picture.Broke(Broke.of(error), this::run));
                  }
                }));
  }

  /** Drops a run whose answer nobody wants any more, and shows what is so without it. */
  private void drop() {
    stop();
    picture.set(atRest());
  }

  private void stop() {
    run.ifPresent(CheckRun::cancel);
    run = Optional.empty();
  }

  private Picture atRest() {
    return switch (basis) {
      case Basis.Open(var gaps, var rows) -> new Picture.Unfinished(gaps, rows);
      case Basis.Whole(Ask ask) ->
          switch (reach.get()) {
            case Reach.Opening(String account, Runnable cancel) ->
                new Picture.Opening(account, cancel);
            case Reach.Lost(Cause cause, Instant at, Ways ways) ->
                new Picture.Lost(cause, at, ways, Unanswered.of(ask, cause));
            case Reach.At at -> ended(new Asked(ask, at));
          };
    };
  }

  private Picture ended(Asked now) {
    boolean current = asked.filter(now::equals).isPresent();
    return last.<Picture>map(ended -> ended.current(current))
        .orElseGet(
            () -> new Picture.Before(CheckRun.preview(now.ask()), now.at().account().name()));
  }
}
