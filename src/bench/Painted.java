import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Times what a person waits for: from an event until the frame with its outcome was painted. The
 * toolkit begins a frame only when the one before it is painted, so the frame after the next one
 * tells. Under JavaFX's Headless platform with its software pipeline; nothing of the display's own.
 */
final class Painted {
  private static final int FRAMES = 2;

  private Painted() {}

  /** Starts the toolkit without a window. */
  static void begin() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Platform.startup(begun::countDown);
    begun.await();
    Platform.setImplicitExit(false);
  }

  static Stage show(Scene scene) throws Exception {
    return on(
        () -> {
          Stage stage = new Stage();
          stage.setX(0);
          stage.setY(0);
          stage.setScene(scene);
          stage.show();
          return stage;
        });
  }

  /** Runs something on the application thread and waits for its answer. */
  static <T> T on(Callable<T> task) throws Exception {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(task.call());
          } catch (Exception problem) {
            answer.completeExceptionally(problem);
          }
        });
    return answer.get();
  }

  /** Nanoseconds from the event until its frame was painted. */
  static long after(Scene scene, Runnable event) throws Exception {
    return after(scene, event, () -> true);
  }

  /** The same, where the outcome may come from another thread: frames count once it is there. */
  static long after(Scene scene, Runnable event, BooleanSupplier there) throws Exception {
    CompletableFuture<Long> end = new CompletableFuture<>();
    long[] begun = new long[1];
    Runnable[] heard = new Runnable[1];
    int[] frames = new int[1];
    heard[0] =
        () -> {
          if (there.getAsBoolean() && ++frames[0] == FRAMES) {
            scene.removePostLayoutPulseListener(heard[0]);
            end.complete(System.nanoTime() - begun[0]);
          } else {
            Platform.requestNextPulse();
          }
        };
    Platform.runLater(
        () -> {
          begun[0] = System.nanoTime();
          event.run();
          scene.addPostLayoutPulseListener(heard[0]);
          Platform.requestNextPulse();
        });
    return end.get();
  }

  /** Median and 99th percentile, in milliseconds. */
  static String told(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return "%6.1f / %6.1f ms"
        .formatted(
            median(sorted), sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / 1e6);
  }

  static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1e6;
  }
}
