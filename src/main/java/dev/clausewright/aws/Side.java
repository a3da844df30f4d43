package dev.clausewright.aws;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// A read that runs beside others, on a virtual thread of its own. How many calls run at once is
/// not settled here.
final class Side<T> {
  private final FutureTask<T> task;
  private final Thread thread;

  private Side(Supplier<T> read) {
    this.task = new FutureTask<>(read::get);
    this.thread = Thread.ofVirtual().name("reading").start(task);
  }

  /// Starts at once.
  static <T> Side<T> start(Supplier<T> read) {
    return new Side<>(read);
  }

  /// The answers of all, in the order of the reads.
  static <T> List<T> bySide(List<Supplier<T>> reads) {
    return reads.stream().<Side<T>>map(Side::start).toList().stream().map(Side::get).toList();
  }

  /// Waits for the answer. An interrupt ends the read, which then answers so, and stays set.
  T get() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
          thread.interrupt();
        } catch (ExecutionException e) {
          throw new IllegalStateException("a read failed", e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
