package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the first step to the statement in the hand, with a role. */
@ExtendWith(ApplicationExtension.class)
final class RoleJourneyTest {
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
  void aRoleThatIsAttachedIsAllGreenAndTheStatementIsHandedOver() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .sees("Nothing to mend so far; access is open.")
        .usesTheRole("lake-steward", "analytics-prod")
        .next()
        .runsTheChecks();
    assertThat(person.verdict()).contains("This COPY works, as far as the account can tell.");
    person.sees("Nothing to mend in the text.");
    person.sees("Rights inside the database").next().sees("Your statement is ready");
    person.presses("Copy the statement");
    assertThat(person.clipboard())
        .isEqualTo(
            """
            copy sales.listing
            from 's3://lake/in/listing/'
            iam_role 'arn:aws:iam::123456789012:role/lake-steward';\
            """);
  }

  @Test
  void aRoleThatIsNotAttachedIsRefusedWithTheReasonAndMendedWithOneClick() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("etl-nightly", "analytics-prod")
        .next()
        .runsTheChecks();
    assertThat(person.verdict()).contains("would fail");
    person
        .sees("etl-nightly is not attached to analytics-prod.")
        .presses("Apply the fix")
        .sees("etl-nightly was attached to analytics-prod.");
    person.waitsForTheVerdict();
    assertThat(person.verdict()).contains("This COPY works");
    person.presses("Undo the fix").sees("etl-nightly is not attached");
  }

  @Test
  void aPrefixThatIsDeniedInPartNamesAKeyThatIsDenied() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("listing-masked", "analytics-prod")
        .next()
        .runsTheChecks();
    assertThat(person.verdict()).contains("would fail");
    person.sees("in/listing/pii/");
  }
}
