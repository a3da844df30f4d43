package dev.clausewright.command;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Works at a few things side by side and hands the results over in the order of asking, each as
 * soon as its turn has come, even while nothing more is asked. A run of any length takes the memory
 * of those few.
 */
final class Abreast<T> {
  private static final int MOST = 2 * Math.max(2, Runtime.getRuntime().availableProcessors());

  /** Takes the results, one at a time. */
  @FunctionalInterface
  interface Taking<T> {
    /** Whether to go on. */
    boolean take(T result) throws IOException;
  }

  /** The mark behind the last one. */
  private final FutureTask<T> end = new FutureTask<>(() -> {}, null);

  private final BlockingQueue<FutureTask<T>> asked = new ArrayBlockingQueue<>(MOST);
  private final Taking<T> taking;
  private final AtomicReference<Optional<Exception>> failure =
      new AtomicReference<>(Optional.empty());
  private final Thread taker;
  private volatile boolean going = true;

  Abreast(Taking<T> taking) {
    this.taking = taking;
    this.taker = Thread.ofVirtual().name("answers in order").start(this::takeAll);
  }

  /** Begins one; waits while enough are being worked at. False: nobody takes any more. */
  boolean ask(Callable<T> work) throws InterruptedIOException {
    if (!going) {
      return false;
    }
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofVirtual().name("statement").start(task);
    put(task);
    return going;
  }

  /** Waits until all that was asked is handed over. */
  void finish() throws IOException {
    put(end);
    try {
      taker.join();
    } catch (InterruptedException _) {
      throw new InterruptedIOException();
    }
    switch (failure.get().orElse(null)) {
      case null -> {}
      case IOException io -> throw io;
      case RuntimeException defect -> throw defect;
      case Exception other -> throw new IllegalStateException(other);
    }
  }

  private void put(FutureTask<T> task) throws InterruptedIOException {
    try {
      asked.put(task);
    } catch (InterruptedException _) {
      task.cancel(true);
      throw new InterruptedIOException();
    }
  }

  /** Ends all that is being worked at; nothing more is handed over. */
  void stop() {
    going = false;
    taker.interrupt();
    for (FutureTask<T> task = asked.poll(); task != null; task = asked.poll()) {
      task.cancel(true);
    }
  }

  private void takeAll() {
    try {
      for (FutureTask<T> task = asked.take(); task != end; task = asked.take()) {
        if (going) {
          take(task);
        } else {
          task.cancel(true);
        }
      }
    } catch (InterruptedException _) {
      going = false; // stopped from outside
    }
  }

  private void take(FutureTask<T> task) throws InterruptedException {
    try {
      going = taking.take(task.get());
    } catch (ExecutionException failed) {
      fail(failed.getCause() instanceof Exception cause ? cause : failed);
    } catch (IOException | RuntimeException failed) {
      fail(failed);
    } catch (InterruptedException stopped) {
      task.cancel(true);
      throw stopped;
    }
  }

  private void fail(Exception cause) {
    failure.updateAndGet(first -> first.isPresent() ? first : Optional.of(cause));
    going = false;
  }
}
