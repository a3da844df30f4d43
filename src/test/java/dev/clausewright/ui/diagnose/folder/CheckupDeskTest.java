package dev.clausewright.ui.diagnose.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.Upshot;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Draft;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.rules.Era;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.step.Anew;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.work.Work;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Cancelling, and what makes verdicts old. */
@ExtendWith(ApplicationExtension.class)
final class CheckupDeskTest {
  private static final String JOBS =
      """
      copy t from 's3://lake/in/' iam_role 'arn:aws:iam::123456789012:role/lake-steward';
      copy u from 's3://lake/in/' iam_role 'arn:aws:iam::123456789012:role/lake-loader';
      """;

  @TempDir private Path root;
  private final Work work = new Work();
  private final CountDownLatch open = new CountDownLatch(1);
  private final ObjectProperty<Account> account =
      new SimpleObjectProperty<>(TrainingAccount.open());
  private final IntegerProperty turns = new SimpleIntegerProperty();
  private final Session session =
      new Session(
          Draft.begin("Load listing", Verb.COPY).withPlace(on("analytics-prod")), new Vault());
  private final CheckupDesk desk =
      new CheckupDesk(
          new Setting(account, new Anew(turns, () -> {}), work, InstantSource.system()), session);
  private CheckupDesk.Job job = new CheckupDesk.Job(Path.of(""), List.of());

  @BeforeEach
  void aFolder() throws IOException, InterruptedException {
    Files.writeString(root.resolve("jobs.sql"), JOBS);
    job = new CheckupDesk.Job(root, Reading.rows("jobs.sql", JOBS, Era.latest()));
  }

  @AfterEach
  void leave() {
    open.countDown();
    work.close();
  }

  private static Place on(String cluster) {
    return new Place(
        Partition.AWS,
        Optional.of(new AccountId("123456789012")),
        Optional.of(new Region("eu-west-1")),
        Optional.of(new TargetName(TargetName.Kind.CLUSTER, cluster)),
        Optional.empty());
  }

  /** The training account, of which some answers never come. */
  private Account silent(BiPredicate<String, List<Object>> which) {
    Account training = TrainingAccount.open();
    return (Account)
        Proxy.newProxyInstance(
            Account.class.getClassLoader(),
            new Class<?>[] {Account.class},
            (self, method, args) -> {
              switch (method.getName()) {
                case "equals" -> {
                  return self == args[0];
                }
                case "hashCode" -> {
                  return System.identityHashCode(self);
                }
                default -> {}
              }
              if (which.test(method.getName(), args == null ? List.of() : List.of(args))) {
                try {
                  open.await();
                } catch (InterruptedException stopped) {
                  Thread.currentThread().interrupt();
                }
              }
              return method.invoke(training, args);
            });
  }

  private static void inWindow(Runnable deed) {
    WaitForAsyncUtils.waitForAsyncFx(30_000, deed);
  }

  private static void until(BooleanSupplier so) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, so::getAsBoolean));
  }

  private void begin() {
    inWindow(() -> desk.begin(job, (places, chosen) -> chosen.accept(places.getFirst())));
  }

  private void goesTo(String cluster) {
    inWindow(() -> session.change("the cluster", now -> now.withPlace(on(cluster))));
  }

  private boolean done() {
    return desk.stateProperty().get() instanceof CheckupDesk.State.Done;
  }

  private void checked() throws Exception {
    begin();
    until(this::done);
    assertThat(desk.verdicts().kind(job.rows().getFirst())).isEqualTo(Upshot.Kind.WORKS);
    assertThat(desk.staleProperty().get()).isFalse();
  }

  @Test
  void whatWasAnsweredBeforeCancelStaysAndTheRestIsNotChecked() throws Exception {
    inWindow(
        () ->
            account.set(
                silent(
                    (name, args) ->
                        name.equals("role")
                            && args.getFirst() instanceof RoleArn arn
                            && arn.name().equals("lake-loader"))));
    begin();
    until(
        () ->
            desk.stateProperty().get() instanceof CheckupDesk.State.Running(int d, _, _) && d == 1);
    inWindow(desk::cancel);
    assertThat(desk.stateProperty().get()).isEqualTo(new CheckupDesk.State.Cancelled(1, 2));
    assertThat(desk.verdicts().kind(job.rows().getFirst())).isEqualTo(Upshot.Kind.WORKS);
    assertThat(desk.verdicts().kind(job.rows().getLast())).isEqualTo(Upshot.Kind.NOT_CHECKED);
  }

  @Test
  void askingForTheClustersCanBeCancelledAndAllIsAsBefore() throws Exception {
    checked();
    inWindow(() -> account.set(silent((name, args) -> name.equals("targets"))));
    assertThat(desk.staleProperty().get()).isTrue();
    CheckupDesk.State before = desk.stateProperty().get();
    begin();
    assertThat(desk.stateProperty().get()).isEqualTo(new CheckupDesk.State.Asking());
    inWindow(desk::cancel);
    assertThat(desk.stateProperty().get()).isEqualTo(before);
    assertThat(desk.staleProperty().get()).isTrue();
  }

  @Test
  void anotherClusterWhileTheClustersAreAskedForEndsIt() throws Exception {
    inWindow(() -> account.set(silent((name, args) -> name.equals("targets"))));
    begin();
    goesTo("analytics-dev");
    assertThat(desk.stateProperty().get()).isEqualTo(new CheckupDesk.State.None());
    begin();
    inWindow(() -> account.set(TrainingAccount.open()));
    assertThat(desk.stateProperty().get()).isEqualTo(new CheckupDesk.State.None());
    assertThat(desk.basis()).isEmpty();
  }

  @Test
  void anotherClusterInTheDraftMakesTheVerdictsOldUntilItIsTakenBack() throws Exception {
    checked();
    goesTo("analytics-dev");
    assertThat(desk.staleProperty().get()).isTrue();
    goesTo("analytics-prod");
    assertThat(desk.staleProperty().get()).isFalse();
  }

  @Test
  void aChangeOfTheAccountMakesTheVerdictsOldForGood() throws Exception {
    checked();
    inWindow(() -> turns.set(turns.get() + 1));
    assertThat(desk.staleProperty().get()).isTrue();
    goesTo("analytics-dev");
    goesTo("analytics-prod");
    assertThat(desk.staleProperty().get()).isTrue();
    checked();
  }

  @Test
  void aRunInWhichTheAccountChangesIsCancelledAndOld() throws Exception {
    inWindow(() -> account.set(silent((name, args) -> name.equals("role"))));
    begin();
    until(() -> desk.stateProperty().get() instanceof CheckupDesk.State.Running);
    inWindow(() -> turns.set(turns.get() + 1));
    assertThat(desk.stateProperty().get()).isInstanceOf(CheckupDesk.State.Cancelled.class);
    assertThat(desk.staleProperty().get()).isTrue();
    assertThat(desk.verdicts().isEmpty()).isTrue();
  }
}
