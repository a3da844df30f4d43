package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.ui.work.Work;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What was opened for somebody who has cancelled meanwhile is let go. */
@ExtendWith(ApplicationExtension.class)
final class WorkTest {
  private final Work work = new Work();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final LinkedBlockingQueue<String> left = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    work.close();
  }

  @Test
  void theOneThatComesInTheInstantOfCancelling() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    Work.Running running =
        work.opening(
            () -> {
              begun.countDown();
              uninterruptibly(cancelled);
              return "account";
            },
            told::add,
            problem -> told.add("failed"),
            left::add);
    begun.await();
    running.cancel();
    cancelled.countDown();
    assertThat(left.poll(10, TimeUnit.SECONDS)).isEqualTo("account");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(told).isEmpty();
  }

  @Test
  void theOneThatIsThereButWasNotTakenOver() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch opened = new CountDownLatch(1);
    Platform.runLater(() -> uninterruptibly(busy));
    Work.Running running =
        work.opening(
            () -> {
              opened.countDown();
              return "account";
            },
            told::add,
            problem -> told.add("failed"),
            left::add);
    opened.await();
    running.cancel();
    busy.countDown();
    assertThat(left.poll(10, TimeUnit.SECONDS)).isEqualTo("account");
    assertThat(told).isEmpty();
  }

  @Test
  void theOneThatIsTakenOverStays() {
    work.opening(() -> "account", told::add, problem -> told.add("failed"), left::add);
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(left).isEmpty();
  }

  private static void uninterruptibly(CountDownLatch latch) {
    boolean interrupted = false;
    while (true) {
      try {
        latch.await();
        break;
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
