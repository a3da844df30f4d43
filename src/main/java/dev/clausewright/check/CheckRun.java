package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.need.Ask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A run of all checks of one ask against one account. Independent checks run side by side, each on
 * its own virtual thread; one more thread alone owns the rows, so the listener hears every change
 * in order and the final list never depends on who was first.
 */
public final class CheckRun {
  private sealed interface Event {
    record Ended(CheckId id, Answer answer) implements Event {}

    /** What has not ended yet ends so. */
    record Stop(Outcome rest) implements Event {}
  }

  private final Sight sight;
  private final Listener listener;
  private final Board board;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Map<CheckId, Thread> workers = new HashMap<>();
  private final List<Thread> ahead = new ArrayList<>();
  private final CompletableFuture<Progress> end = new CompletableFuture<>();
  private final long started = System.nanoTime();

  private CheckRun(Sight sight, List<Check> plan, Listener listener) {
    this.sight = sight;
    this.listener = listener;
    this.board = new Board(plan);
  }

  /** Starts at once and returns at once. */
  public static CheckRun start(Ask ask, Account account, Listener listener) {
    return start(new Sight(ask, account), Plan.of(ask, account.kind()), listener);
  }

  static CheckRun start(Sight sight, List<Check> plan, Listener listener) {
    CheckRun run = new CheckRun(sight, plan, listener);
    Thread.ofVirtual().name("checks").start(run::conduct);
    return run;
  }

  /** What would be asked, before anything is: every row waiting, the route grey. */
  public static Progress preview(Ask ask) {
    List<Row> rows =
        Plan.of(ask).stream().map(check -> new Row(check, new State.Waiting())).toList();
    return new Progress(
        rows, Optional.empty(), List.of(), Route.of(ask, Optional.empty(), rows), 0, 0, false);
  }

  /** Ends the run soon: what has not ended is cancelled, even if a read still hangs. */
  public void cancel() {
    events.add(new Event.Stop(cancelled()));
  }

  /**
   * Ends the run when it has taken so long; what has not ended is not known then. Each call has a
   * limit of its own, but many calls that wait for one another and hang would add up.
   */
  public CheckRun within(Duration limit) {
    var _ =
        end.copy()
            .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete(
                (done, late) -> {
                  if (late instanceof TimeoutException) {
                    events.add(new Event.Stop(late(limit)));
                  }
                });
    return this;
  }

  /** The last picture, when the run has ended, was cancelled or not. */
  public CompletableFuture<Progress> end() {
    return end.copy();
  }

  private void conduct() {
    try {
      boolean stopped = false;
      ahead.addAll(ReadingAhead.start(sight));
      show(false);
      while (!board.finished()) {
        if (!stopped) {
          startReady();
          if (board.finished()) {
            break;
          }
        }
        stopped = handle(events.take());
        if (!board.finished()) {
          show(false);
        }
      }
      end.complete(show(true));
    } catch (InterruptedException | RuntimeException e) {
      end.completeExceptionally(e);
      workers.values().forEach(Thread::interrupt);
      ahead.forEach(Thread::interrupt);
    }
  }

  private void startReady() {
    List<Check> ready = board.ready();
    for (Check check : ready) {
      board.set(check.id(), new State.Running());
      workers.put(
          check.id(),
          Thread.ofVirtual()
              .name(check.id().text())
              .start(() -> events.add(new Event.Ended(check.id(), answer(check)))));
    }
    if (!ready.isEmpty()) {
      show(false);
    }
  }

  private Answer answer(Check check) {
    try {
      return check.work().run(sight);
    } catch (InterruptedException e) {
      return Answer.of(cancelled());
    } catch (RuntimeException e) {
      // A defect of ours must not pass for an answer, nor stop the other checks.
      String kind = e.getClass().getSimpleName();
      return Answer.of(
          new Outcome.Unknown(
              Told.of(
                  "stopped by an error of Clausewright",
                  "the check “" + check.name() + "” stopped with an error of Clausewright",
                  "This check stopped with an error of Clausewright itself (" + kind + ")."),
              List.of()));
    }
  }

  private boolean handle(Event event) {
    switch (event) {
      case Event.Ended(CheckId id, Answer answer) -> {
        if (board.running(id)) {
          workers.remove(id);
          board.set(id, new State.Ended(answer.outcome()));
          board.grow(id, answer.further());
        }
        return false;
      }
      case Event.Stop(Outcome rest) -> {
        for (Row row : board.rows()) {
          if (!(row.state() instanceof State.Ended)) {
            board.set(row.check().id(), new State.Ended(rest));
          }
        }
        workers.values().forEach(Thread::interrupt);
        ahead.forEach(Thread::interrupt);
        return true;
      }
    }
  }

  private static Outcome cancelled() {
    return new Outcome.Cancelled(
        Told.of("cancelled", "the run was cancelled", "Not asked: the run was cancelled."));
  }

  private static Outcome late(Duration limit) {
    String within = "not answered within " + limit.toSeconds() + " seconds";
    return new Outcome.Unknown(
        Told.of(
            "took too long",
            "it was " + within,
            "Not known: it was " + within + ", and the run was ended. Try again."),
        List.of());
  }

  private Progress show(boolean finished) {
    List<Row> rows = board.rows();
    List<NotLookedAt> unseen = sight.notLookedAt();
    Verdict verdict = Verdict.of(sight.verb(), rows, unseen.size());
    boolean stands = finished || verdict.kind() == Verdict.Kind.FAILS;
    Progress progress =
        new Progress(
            rows,
            stands ? Optional.of(verdict) : Optional.empty(),
            unseen,
            Route.of(sight.ask(), sight.firstRoleSeen(), rows),
            sight.calls(),
            (System.nanoTime() - started) / 1_000_000,
            finished);
    listener.show(progress);
    return progress;
  }
}
