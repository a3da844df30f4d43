package dev.clausewright.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs what may block, each on its own virtual thread. Exactly one of the two consumers is called,
 * on the application thread, unless the work was cancelled: then neither is.
 */
public final class Work implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("work-", 0).factory());

  /** Work under way. */
  public interface Running {
    /** Interrupts the thread; from now on nothing of it is reported. */
    void cancel();
  }

  public <T> Running run(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
    return opening(task, done, failed, unwanted -> {});
  }

  /**
   * The same for what opens something: what is open already when the work is cancelled is left to
   * the last consumer, which lets it go. That one is called on either thread.
   */
  public <T> Running opening(
      Callable<T> task, Consumer<T> done, Consumer<Exception> failed, Consumer<T> left) {
    AtomicBoolean wanted = new AtomicBoolean(true);
    Future<?> future = threads.submit(() -> report(task, done, failed, left, wanted));
    return () -> {
      wanted.set(false);
      future.cancel(true);
    };
  }

  /** Interrupts what still runs. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static <T> void report(
      Callable<T> task,
      Consumer<T> done,
      Consumer<Exception> failed,
      Consumer<T> left,
      AtomicBoolean wanted) {
    Runnable answer;
    Runnable otherwise = () -> {};
    try {
      T result = task.call();
      answer = () -> done.accept(result);
      otherwise = () -> left.accept(result);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      answer = () -> failed.accept(stopped);
    } catch (Exception problem) {
      answer = () -> failed.accept(problem);
    }
    Runnable told = answer;
    Runnable unwanted = otherwise;
    if (wanted.get()) {
      Platform.runLater(() -> (wanted.get() ? told : unwanted).run());
    } else {
      unwanted.run();
    }
  }
}
