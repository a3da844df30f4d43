package dev.clausewright.check;

import dev.clausewright.account.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long a ranking may take, and whether that time has run out. */
final class Patience {
  /** What is said of whoever was not judged in time. */
  static final String SPENT = "time ran out before it was judged";

  /** So long is waited for what was interrupted. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Optional<Duration> limit;
  private volatile boolean over;

  /**
   * @param limit none: for ever
   */
  Patience(Optional<Duration> limit) {
    this.limit = limit;
    this.over = limit.filter(Duration::isZero).isPresent();
  }

  /** Whether the time has run out: what was not judged by now is not judged any more. */
  boolean over() {
    return over;
  }

  /** Ranks within the time; without a list by then nobody is ranked. */
  Seen<Ranking.Found> rank(Callable<Seen<Ranking.Found>> ranking) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException(); // a task that has ended meanwhile would not say so
    }
    FutureTask<Seen<Ranking.Found>> task = new FutureTask<>(ranking);
    Thread thread = Thread.ofVirtual().name("ranking").start(task);
    try {
      Seen<Ranking.Found> seen =
          limit.isPresent() ? task.get(limit.get().toNanos(), TimeUnit.NANOSECONDS) : task.get();
      return over ? cutShort(seen) : seen;
    } catch (TimeoutException _) {
      over = true;
      thread.interrupt();
      return late(task);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof InterruptedException stopped) {
        throw stopped;
      }
      throw new IllegalStateException("A ranking ended with a defect of Clausewright.", failed);
    } finally {
      thread.interrupt();
    }
  }

  private static Seen<Ranking.Found> late(FutureTask<Seen<Ranking.Found>> task)
      throws InterruptedException {
    try {
      return cutShort(task.get(GRACE.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | ExecutionException _) {
      return nobody();
    }
  }

  /**
   * What was found, marked; an account that was stopped while it told who there is tells nobody.
   */
  private static Seen<Ranking.Found> cutShort(Seen<Ranking.Found> seen) {
    return seen instanceof Seen.Got<Ranking.Found>(Ranking.Found found, var when)
        ? new Seen.Got<>(found.cutShort(), when)
        : nobody();
  }

  private static Seen<Ranking.Found> nobody() {
    return new Seen.Got<>(new Ranking.Found(List.of(), List.of()).cutShort(), Instant.now());
  }
}
