import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** Since the event: what went by, and what the application thread worked. In nanoseconds. */
  record Time(long wall, long worked) {}

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

  /** From the event until its frame was painted. */
  static Time after(Scene scene, Runnable event) throws Exception {
    return after(scene, event, () -> true);
  }

  /** The same, where the outcome may come from another thread: frames count once it is there. */
  static Time after(Scene scene, Runnable event, BooleanSupplier there) throws Exception {
    CompletableFuture<Time> end = new CompletableFuture<>();
    long[] begun = new long[2];
    Runnable[] heard = new Runnable[1];
    int[] frames = new int[1];
    heard[0] =
        () -> {
          if (there.getAsBoolean() && ++frames[0] == FRAMES) {
            scene.removePostLayoutPulseListener(heard[0]);
            end.complete(
                new Time(System.nanoTime() - begun[0], CLOCK.getCurrentThreadCpuTime() - begun[1]));
          } else {
            Platform.requestNextPulse();
          }
        };
    Platform.runLater(
        () -> {
          begun[0] = System.nanoTime();
          begun[1] = CLOCK.getCurrentThreadCpuTime();
          event.run();
          scene.addPostLayoutPulseListener(heard[0]);
          Platform.requestNextPulse();
        });
    return end.get();
  }

  /** Median and 99th percentile of what was worked, in milliseconds. */
  static String told(Time[] times) {
    return "%6.1f / %6.1f ms".formatted(at(times, 50), at(times, 99));
  }

  /** A percentile of what was worked, in milliseconds. */
  static double at(Time[] times, int percent) {
    long[] sorted = Arrays.stream(times).mapToLong(Time::worked).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
