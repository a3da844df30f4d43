package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.Seen;
import dev.clausewright.account.training.TrainingAccount;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Accounts that are not as one hopes: one that does not answer, one without roles. */
@ExtendWith(ApplicationExtension.class)
final class AccountJourneyTest {
  private final AtomicBoolean silent = new AtomicBoolean();
  private final AtomicBoolean without = new AtomicBoolean();
  private final CountDownLatch asked = new CountDownLatch(1);
  private Person person;

  @Start
  void start(Stage stage) {
    person = Person.at(stage, odd(TrainingAccount.open()));
  }

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void aRunThatHangsIsCancelledAndSaysSo() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("lake-steward", "analytics-prod")
        .goesTo("Check")
        .sees("Ask before you load");
    silent.set(true);
    person.presses("Run the checks");
    person.until("a role is asked for", () -> asked.getCount() == 0);
    person.sees("Asking the account").presses("Cancel").waitsForTheVerdict();
    assertThat(person.verdict()).contains("cannot be said");
    person.sees("Cancelled");
    silent.set(false);
    person.presses("Run again");
    person.until("it works", () -> person.verdict().contains("This COPY works"));
  }

  @Test
  void aRankingThatHangsIsCancelledAndStartedOver() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("lake-steward", "analytics-prod")
        .goesTo("Role");
    silent.set(true);
    person.presses("Which role could do this?");
    person.until("a role is asked for", () -> asked.getCount() == 0);
    person.noLongerSees("None of this kind.").presses("Stop").sees("Nothing is ranked.");
    silent.set(false);
    person.presses("Start over").sees("If you use");
  }

  @Test
  void whoHasNoRoleAtAllMakesOne() {
    without.set(true);
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .presses("With a role")
        .next()
        .runsOn("analytics-prod")
        .sees("No role in this account")
        .presses("I have none yet…")
        .sees("Make a role for this load")
        .presses("Copy all four");
    assertThat(person.clipboard())
        .contains("aws iam create-role", "aws iam put-role-policy", "redshift", "in/listing/");
    person.presses("Use this role").doesNotSee("Make a role for this load");
    assertThat(person.statement()).contains("iam_role 'arn:aws:iam::123456789012:role/");
    person.next().next().runsTheChecks();
    assertThat(person.verdict()).contains("would fail");
  }

  /** The training account, which can fall silent, or have no roles. */
  private Account odd(TrainingAccount training) {
    return (Account)
        Proxy.newProxyInstance(
            Account.class.getClassLoader(),
            new Class<?>[] {Account.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("equals")) {
                return proxy == arguments[0];
              }
              if (method.getName().equals("roles") && without.get()) {
                return new Seen.Got<>(List.of(), Instant.EPOCH);
              }
              if (method.getName().equals("role") && without.get()) {
                return new Seen.Absent<>("There is no such role in this account.");
              }
              if (method.getName().equals("role") && silent.get()) {
                asked.countDown();
                new CountDownLatch(1).await();
              }
              return method.invoke(training, arguments);
            });
  }
}
