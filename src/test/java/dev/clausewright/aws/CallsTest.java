package dev.clausewright.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How calls share the way. */
class CallsTest {
  private final Calls calls =
      new Calls(
          new Faults(() -> new Bearer("nobody", Optional.empty(), Optional.empty(), "Renew.")));

  private static Question question(String action) {
    return new Question("host", new Permission(action, "*"), "the answer", "");
  }

  @Test
  void eightRunSideBySideAndNeverANinth() {
    CountDownLatch eight = new CountDownLatch(8);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Supplier<Seen<Boolean>>> reads = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      reads.add(
          () ->
              calls.ask(
                  question("iam:GetRole"),
                  () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    eight.countDown();
                    eight.await(10, TimeUnit.SECONDS);
                    assertThat(Thread.currentThread().isVirtual()).isTrue();
                    running.decrementAndGet();
                    return true;
                  }));
    }
    assertThat(Side.bySide(reads)).allMatch(Seen.Got.class::isInstance).hasSize(40);
    assertThat(most).hasValue(8);
    assertThat(calls.made()).isEqualTo(40);
  }

  @Test
  void theEndEndsAllThatRunAndAllThatWait() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(8);
    List<Side<Seen<Boolean>>> asked = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      asked.add(
          Side.start(
              () ->
                  calls.ask(
                      question("iam:GetRole"),
                      () -> {
                        begun.countDown();
                        new CountDownLatch(1).await();
                        return true;
                      })));
    }
    begun.await();
    calls.close();
    for (Side<Seen<Boolean>> one : asked) {
      assertThat(one.get()).isEqualTo(new Seen.Failed<>(Calls.CANCELLED));
    }
    assertThat(calls.made()).isEqualTo(8);
  }
}
