package dev.clausewright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Does one thing to many, on a few threads, keeping their order. An interrupt ends it; where the
 * time has run out, what is not done by then gets the other answer.
 */
final class InParallel {
  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

  private InParallel() {}

  static <T, R> List<R> all(
      List<T> many,
      Function<T, R> work,
      Function<T, R> undone,
      Patience patience,
      Ranking.Watch watch)
      throws InterruptedException {
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(many.size());
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      FutureTask<Void> task =
          new FutureTask<>(
              () -> {
                for (int at = next.getAndIncrement();
                    at < many.size() && !Thread.currentThread().isInterrupted() && !patience.over();
                    at = next.getAndIncrement()) {
                  results.set(at, work.apply(many.get(at)));
                  watch.seen(done.incrementAndGet(), many.size());
                }
              },
              null);
      tasks.add(task);
      Thread.ofVirtual().name("ranking-" + i).start(task);
    }
    try {
      for (FutureTask<Void> task : tasks) {
        task.get();
      }
      if (Thread.interrupted()) {
        throw new InterruptedException(); // tasks that had ended do not say so
      }
    } catch (InterruptedException stopped) {
      if (!patience.over()) {
        throw stopped;
      }
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A ranking ended with a defect of Clausewright.", failed);
    } finally {
      tasks.forEach(task -> task.cancel(true));
    }
    List<R> all = new ArrayList<>(many.size());
    for (int i = 0; i < many.size(); i++) {
      T one = many.get(i);
      all.add(Optional.ofNullable(results.get(i)).orElseGet(() -> undone.apply(one)));
    }
    return all;
  }
}
