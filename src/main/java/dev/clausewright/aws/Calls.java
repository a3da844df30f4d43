package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// The one place through which every call to AWS goes. Each runs on a virtual thread of its own,
/// where an interrupt ends it at once, also in the middle of an answer; at most eight run side by
/// side; none is made after the end. Safe for use by several threads.
final class Calls implements AutoCloseable {
  private static final int SIDE_BY_SIDE = 8;

  /// More pages than any account has: something is wrong when they are all read.
  private static final int MOST_PAGES = 1000;

  /// What a cancelled read answers; it is never kept.
  static final Cause CANCELLED =
      new Cause("The reading was cancelled", "Nothing more was asked.", "cancelled");

  private final Places places = new Places(SIDE_BY_SIDE);
  private final Set<FutureTask<?>> running = ConcurrentHashMap.newKeySet();
  private final AtomicInteger made = new AtomicInteger();
  private final Set<Permission> lacking = Collections.synchronizedSet(new LinkedHashSet<>());
  private final Faults faults;
  private volatile boolean ended;
  private volatile boolean keysRefused;

  Calls(Faults faults) {
    this.faults = faults;
  }

  /// How many calls were made, each page counted, retries not.
  int made() {
    return made.get();
  }

  /// Makes one call. Never throws: what goes wrong is in the answer. Interrupted, it returns at
  /// once and leaves the interrupt set.
  <T> Seen<T> ask(Question question, Callable<T> call) {
    Seen<T> seen = tried(question, call);
    if (seen instanceof Seen.Denied<T>(Permission missing)) {
      lacks(missing);
    }
    return seen;
  }

  /// The same, but what it is refused is not noted as lacking: nobody needed it yet.
  <T> Seen<T> tried(Question question, Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    try {
      places.take(question.leads());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Seen.Failed<>(question.cancelled());
    }
    running.add(task);
    if (ended) {
      running.remove(task);
      places.give();
      return new Seen.Failed<>(question.cancelled());
    }
    made.incrementAndGet();
    Thread.ofVirtual()
        .name(question.needs().action())
        .start(
            () -> {
              try {
                task.run();
              } finally {
                running.remove(task);
                places.give();
              }
            });
    return await(question, task);
  }

  private <T> Seen<T> await(Question question, FutureTask<T> task) {
    try {
      return new Seen.Got<>(task.get(), Instant.now());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Seen.Failed<>(question.cancelled());
    } catch (CancellationException e) {
      return new Seen.Failed<>(question.cancelled());
    } catch (ExecutionException e) {
      keysRefused |= Faults.keysRefused(e);
      return faults.read(question, e.getCause() == null ? e : e.getCause());
    }
  }

  /// Notes a right that an answer shows to be lacking, though it told something.
  void lacks(Permission missing) {
    lacking.add(missing);
  }

  /// Whether AWS did not take the keys themselves, in whatever call.
  boolean keysRefused() {
    return keysRefused;
  }

  /// What was refused so far, in the order of asking.
  List<Permission> lacking() {
    synchronized (lacking) {
      return List.copyOf(lacking);
    }
  }

  /// A page of an answer.
  ///
  /// @param next the mark of the next page; none on the last
  record Page<T>(List<T> items, Optional<String> next) {}

  /// Reads all pages, one call each.
  ///
  /// @param page answers the page that a mark stands for; no mark stands for the first
  <T> Seen<List<T>> all(Question question, Function<Optional<String>, Page<T>> page) {
    List<T> items = new ArrayList<>();
    Optional<String> mark = Optional.empty();
    for (int read = 0; read < MOST_PAGES; read++) {
      Optional<String> from = mark;
      switch (ask(question, () -> page.apply(from))) {
        case Seen.Got<Page<T>>(Page<T> got, Instant when) -> {
          items.addAll(got.items());
          mark = got.next().filter(next -> !next.isEmpty());
          if (mark.isEmpty()) {
            return new Seen.Got<>(List.copyOf(items), when);
          }
          if (mark.equals(from)) {
            return endless(question, "The server gives the same page again and again.");
          }
        }
        case Seen<Page<T>> none -> {
          return none.map(Page::items);
        }
      }
    }
    return endless(question, "The answer goes on after " + MOST_PAGES + " pages.");
  }

  private static <T> Seen<T> endless(Question question, String why) {
    return new Seen.Failed<>(
        new Cause(question.aim().failedAt(question.what()) + " to the end", why, question.host()));
  }

  /// Ends every call at once; none is made any more.
  @Override
  public void close() {
    ended = true;
    running.forEach(task -> task.cancel(true));
  }
}
