package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.training.TrainingAccount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The run itself: order, growth, side by side, skipping, cancelling. */
class CheckRunTest {
  private final List<Progress> shown = Collections.synchronizedList(new ArrayList<>());
  private final Sight sight =
      new Sight(Given.copy("s3://lake/in/").as("lake-steward").ask(), TrainingAccount.open());

  private CheckRun start(Check... checks) {
    return CheckRun.start(sight, List.of(checks), shown::add);
  }

  private static Progress end(CheckRun run) {
    return run.end().orTimeout(20, TimeUnit.SECONDS).join();
  }

  private static Check check(String id, Work work, String... after) {
    return Check.needed(
        Plan.heading(new CheckId(id), CheckKind.EXISTS, "P-01", id, id),
        Set.copyOf(java.util.Arrays.stream(after).map(CheckId::new).toList()),
        work);
  }

  private static Answer pass() {
    return Answer.of(new Outcome.Passed(Told.of("ok", "ok", "Ok.")));
  }

  private static Answer fail() {
    return Answer.of(
        new Outcome.Failed(Told.of("no", "it is not there", "No."), new Lack.Missing("it")));
  }

  private static List<String> ids(Progress progress) {
    return progress.rows().stream().map(row -> row.check().id().text()).toList();
  }

  @Test
  void independent_checks_run_side_by_side() {
    CountDownLatch both = new CountDownLatch(2);
    Work meeting =
        s -> {
          both.countDown();
          assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
          return pass();
        };
    Progress last = end(start(check("a", meeting), check("b", meeting)));
    assertThat(last.rows()).allMatch(r -> r.outcome().orElseThrow() instanceof Outcome.Passed);
  }

  @Test
  void the_list_keeps_its_order_whoever_ends_first_and_grows_in_place() {
    CountDownLatch later = new CountDownLatch(1);
    Check slow =
        check(
            "slow",
            s -> {
              later.await();
              return new Answer(pass().outcome(), List.of(check("slow-child", x -> pass())));
            });
    Check quick =
        check(
            "quick",
            s ->
                new Answer(
                    pass().outcome(),
                    List.of(
                        check(
                            "quick-child",
                            x -> {
                              later.countDown();
                              return pass();
                            }))));
    assertThat(ids(end(start(slow, quick))))
        .containsExactly("slow", "slow-child", "quick", "quick-child");
  }

  @Test
  void what_rests_on_a_failure_is_skipped_because_of_the_first_cause() {
    Progress last =
        end(
            start(
                check("a", s -> fail()),
                check("b", s -> pass(), "a"),
                check("c", s -> pass(), "b")));
    assertThat(last.rows().get(2).outcome().orElseThrow())
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.because()).contains(new CheckId("a")));
    assertThat(last.verdict().orElseThrow().kind()).isEqualTo(Verdict.Kind.FAILS);
  }

  @Test
  void the_verdict_stands_with_the_first_failure_while_others_still_run() {
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch verdict = new CountDownLatch(1);
    CheckRun run =
        CheckRun.start(
            sight,
            List.of(
                check("a", s -> fail()),
                check(
                    "b",
                    s -> {
                      open.await();
                      return pass();
                    })),
            progress -> {
              if (progress.verdict().isPresent() && !progress.finished()) {
                verdict.countDown();
              }
            });
    assertThat(awaited(verdict)).isTrue();
    open.countDown();
    assertThat(end(run).finished()).isTrue();
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void a_run_that_takes_longer_than_it_may_ends_and_says_so() {
    CountDownLatch hanging = new CountDownLatch(1);
    CheckRun run =
        start(
            check("a", s -> pass()),
            check(
                "b",
                s -> {
                  hanging.countDown();
                  new CountDownLatch(1).await();
                  return pass();
                },
                "a"),
            check("c", s -> pass(), "b"));
    assertThat(awaited(hanging)).isTrue();
    Progress last = end(run.within(Duration.ofMillis(1)));
    assertThat(last.rows().getFirst().outcome().orElseThrow()).isInstanceOf(Outcome.Passed.class);
    assertThat(last.rows().subList(1, 3))
        .allSatisfy(
            row ->
                assertThat(row.outcome().orElseThrow())
                    .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        late -> assertThat(late.told().message()).contains("not answered within")));
  }

  @Test
  void cancelling_ends_a_run_that_hangs_and_interrupts_it() {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    CheckRun run =
        start(
            check("done", s -> pass()),
            check(
                "hangs",
                s -> {
                  hanging.countDown();
                  try {
                    new CountDownLatch(1).await();
                  } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                  }
                  return pass();
                },
                "done"),
            check("waits", s -> pass(), "hangs"));
    assertThat(awaited(hanging)).isTrue();
    run.cancel();
    Progress last = end(run);
    assertThat(last.rows())
        .extracting(row -> row.outcome().orElseThrow().word())
        .containsExactly("passed", "cancelled", "cancelled");
    assertThat(last.verdict().orElseThrow().kind()).isEqualTo(Verdict.Kind.UNKNOWN);
    assertThat(awaited(interrupted)).isTrue();
  }

  @Test
  void a_check_that_breaks_is_unknown_and_stops_nobody() {
    Progress last =
        end(
            start(
                check(
                    "broken",
                    s -> {
                      throw new IllegalStateException("secret text");
                    }),
                check("fine", s -> pass())));
    assertThat(last.rows())
        .extracting(row -> row.outcome().orElseThrow().word())
        .containsExactly("unknown", "passed");
    assertThat(last.rows().getFirst().outcome().orElseThrow().told().message())
        .doesNotContain("secret text");
  }

  @Test
  void an_optional_check_never_turns_the_verdict() {
    Check optional =
        Check.optional(
            Plan.heading(new CheckId("o"), CheckKind.PERMISSION, "P-10", "o", "o"),
            Set.of(),
            s -> Answer.of(new Outcome.Unknown(Told.of("?", "?", "?"), List.of())));
    Progress last = end(start(check("a", s -> pass()), optional));
    assertThat(last.verdict().orElseThrow().kind()).isEqualTo(Verdict.Kind.WORKS);
    assertThat(last.verdict().orElseThrow().detail())
        .startsWith("All 1 check passed; one that may be needed is not known. ");
  }

  @Test
  void every_change_is_told_in_order_and_the_last_one_says_so() {
    end(start(check("a", s -> pass()), check("b", s -> pass(), "a")));
    assertThat(shown.getLast().finished()).isTrue();
    assertThat(shown).extracting(Progress::done).isSorted();
    assertThat(shown.getFirst().done()).isZero();
  }

  @Test
  void the_preview_names_everything_that_will_be_asked() {
    Progress preview = CheckRun.preview(Given.copy("s3://lake/in/").as("lake-steward").ask());
    assertThat(preview.rows())
        .extracting(row -> row.check().name())
        .contains("Role is attached", "List the bucket", "Read the objects", "Region");
    assertThat(preview.verdict()).isEqualTo(Optional.empty());
    assertThat(preview.route().stops())
        .extracting(Route.Stop::name)
        .containsExactly("analytics-prod", "lake-steward", "lake");
  }
}
