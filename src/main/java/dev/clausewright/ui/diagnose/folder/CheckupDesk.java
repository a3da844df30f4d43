package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.account.Account;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Remembered;
import dev.clausewright.check.Examined;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The state behind the verdicts: against which account they are, how far the checking is, and
 * whether another account or cluster has been chosen since. Application thread only.
 */
final class CheckupDesk {
  /** How the checking stands. */
  sealed interface State {
    record None() implements State {}

    /** The account is asked for its clusters. */
    record Asking() implements State {}

    record Running(int done, int of, String at) implements State {}

    record Done() implements State {}

    record Cancelled(int done, int of) implements State {}

    /** Nothing was checked, because. */
    record Refused(String why) implements State {}
  }

  /** What is to be checked. */
  record Job(Path root, List<Row> rows) {
    Job {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What is chosen when the checking begins.
   *
   * @param chosen where the composed statement would run at that moment
   */
  private record Asked(Account account, int turn, Place chosen) {}

  /** What verdicts rest on. */
  private record Basis(Asked asked, Place place) {}

  /** A run, or the last one: nothing of its account is asked twice. */
  private record Ran(Path root, Basis basis, Examined.Against against) {}

  private final Setting setting;
  private final Session session;
  private final Verdicts verdicts = new Verdicts();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private Optional<Ran> ran = Optional.empty();
  private Optional<Asked> asking = Optional.empty();
  private State before = new State.None();
  private Work.Running running = () -> {};
  private int turn;
  private int runs;

  CheckupDesk(Setting setting, Session session) {
    this.setting = setting;
    this.session = session;
    setting.accountProperty().subscribe((before, now) -> moved());
    setting.anew().turns().subscribe((before, now) -> moved());
    session.draftProperty().subscribe(draft -> moved());
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** True: the verdicts are not of what is chosen now. */
  ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  /** How often there was a run: what was told of an earlier one may have changed. */
  int runs() {
    return runs;
  }

  Setting setting() {
    return setting;
  }

  Verdicts verdicts() {
    return verdicts;
  }

  /** Of which account and cluster the verdicts are, for people; empty before there are any. */
  String basis() {
    return ran.map(
            one -> one.basis().asked().account().name() + ", " + Where.name(one.basis().place()))
        .orElse("");
  }

  private Asked now() {
    return new Asked(
        setting.account(), setting.anew().turns().getValue().intValue(), session.draft().place());
  }

  /** Checks these; where there are several clusters, a person is let choose first. */
  void begin(Job job, BiConsumer<List<Place>, Consumer<Place>> which) {
    stop();
    Asked asked = now();
    asking = Optional.of(asked);
    before = state.get();
    state.set(new State.Asking());
    if (asked.account() instanceof LiveAccount live) {
      live.askAnew(); // as it is now, not when it was read last
    }
    running =
        setting
            .work()
            .run(
                () -> Where.of(asked.account(), asked.chosen()),
                where -> {
                  rest();
                  switch (where) {
                    case Where.At(Place place) -> check(asked, job, place);
                    case Where.OneOf(List<Place> places) ->
                        which.accept(places, place -> check(asked, job, place));
                    case Where.Nowhere(String why) -> state.set(new State.Refused(why));
                  }
                },
                problem -> {
                  rest();
                  state.set(new State.Refused("The account cannot be asked."));
                });
  }

  /** Checks these on one cluster; verdicts of other rows stay if they rest on the same. */
  private void check(Asked asked, Job job, Place place) {
    if (!asked.equals(now())) {
      return; // another account or cluster was chosen meanwhile
    }
    stop();
    int mine = turn;
    runs++;
    Basis basis = new Basis(asked, place);
    if (stale.get() || ran.filter(one -> one.basis().place().equals(place)).isEmpty()) {
      verdicts.clear();
    }
    Examined.Against against =
        new Examined.Against(new Remembered(asked.account()), place, Facts.NONE);
    ran = Optional.of(new Ran(job.root(), basis, against));
    stale.set(false);
    int all = job.rows().size();
    state.set(new State.Running(0, all, ""));
    running =
        setting
            .work()
            .run(
                () -> {
                  new Examining(
                          job.root(),
                          against,
                          news -> Platform.runLater(() -> take(mine, all, news)))
                      .all(job.rows());
                  return mine;
                },
                end -> state.set(new State.Done()),
                problem -> state.set(new State.Refused("The checking ended with an error.")));
  }

  private void take(int mine, int all, Examining.News news) {
    if (mine == turn) {
      news.fresh().forEach(answer -> verdicts.put(answer.row(), answer.upshot()));
      state.set(new State.Running(news.done(), all, news.at()));
    }
  }

  /** What was answered so far stays. */
  void cancel() {
    switch (state.get()) {
      case State.Running(int done, int of, String at) -> {
        stop();
        state.set(new State.Cancelled(done, of));
      }
      case State.Asking asking -> {
        stop();
        rest();
      }
      case State.None _, State.Done _, State.Cancelled _, State.Refused _ -> {}
    }
  }

  /** As it was before the account was asked for its clusters. */
  private void rest() {
    asking = Optional.empty();
    state.set(before);
  }

  /** Another folder is read. */
  void forget() {
    stop();
    verdicts.clear();
    ran = Optional.empty();
    asking = Optional.empty();
    stale.set(false);
    state.set(new State.None());
  }

  /** Tells all about a row that has a verdict; none if its file has changed. */
  Work.Running detail(Row row, Consumer<Optional<Detail>> told) {
    return ran.filter(one -> !stale.get())
        .map(
            one ->
                setting
                    .work()
                    .run(
                        () -> new Examining(one.root(), one.against(), news -> {}).one(row),
                        told,
                        problem -> told.accept(Optional.empty())))
        .orElse(() -> {});
  }

  private void stop() {
    running.cancel();
    turn++;
  }

  private void moved() {
    boolean other = ran.filter(one -> isOther(one.basis())).isPresent();
    if (other || asking.filter(asked -> !asked.equals(now())).isPresent()) {
      cancel();
    }
    stale.set(other);
  }

  /** A cluster that is taken back is no other one. */
  private boolean isOther(Basis basis) {
    Place chosen = session.draft().place();
    boolean elsewhere =
        chosen.target().isPresent()
            && !chosen.equals(basis.asked().chosen())
            && !(chosen.target().equals(basis.place().target())
                && chosen.region().equals(basis.place().region())
                && chosen.user().equals(basis.place().user()));
    return basis.asked().account() != setting.account()
        || basis.asked().turn() != setting.anew().turns().getValue().intValue()
        || elsewhere;
  }
}
