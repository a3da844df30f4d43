package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Roles that assume each other. */
@ExtendWith(ApplicationExtension.class)
final class ChainJourneyTest {
  private Person person;

  @Start
  void start(Stage stage) {
    person = Person.before(stage);
  }

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void aChainThatIsBrokenIsMendedAndWorks() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .presses("With a role")
        .next()
        .runsOn("analytics-prod")
        .presses("Chain")
        .types("Filter roles", "steward")
        .sees("· 1 of 16 in this account")
        .picks("lake-steward")
        .presses("Add a role")
        .pastes("Or the ARN of another", "arn:aws:iam::123456789012:role/lake-hub")
        .sees("2 of at most 10")
        .next()
        .next()
        .runsTheChecks();
    assertThat(person.verdict()).contains("would fail");
    assertThat(person.tinted()).isEqualTo("arn:aws:iam::123456789012:role/lake-hub");
    person.sees("Role 1 may become role 2").presses("Apply the fix");
    person.until("it works", () -> person.verdict().contains("This COPY works"));
    assertThat(person.tinted()).isEmpty();
    assertThat(person.statement())
        .isEqualTo(
            """
            copy sales.listing
            from 's3://lake/in/listing/'
            iam_role 'arn:aws:iam::123456789012:role/lake-steward,arn:aws:iam::123456789012:role/lake-hub';\
            """);
  }
}
