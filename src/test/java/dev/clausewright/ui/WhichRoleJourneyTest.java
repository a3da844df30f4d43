package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** "Which role could do this?", from the question to the statement that works. */
@ExtendWith(ApplicationExtension.class)
final class WhichRoleJourneyTest {
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
  void theBestRoleIsTriedOutAndUsedInOneStep() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("lake-loader", "analytics-prod")
        .goesTo("Role");
    String before = person.statement();
    person
        .presses("Which role could do this?")
        .sees("If you use lake-steward")
        .sees("would pass")
        .sees("In sync · in the statement")
        .sees("s3:ListBucket on lake")
        .sees("lake-loader, then lake-hub");
    assertThat(person.statement()).contains("role/lake-steward");
    person
        .presses("Cannot 2")
        .sees("2 of 16 roles")
        .sees("Trusts EC2, not Redshift")
        .noLongerSees("lake-loader, then lake-hub")
        .presses("All 16")
        .sees("lake-loader, then lake-hub")
        .presses("Cancel");
    assertThat(person.statement()).isEqualTo(before);
    person
        .presses("Which role could do this?")
        .types("Filter by name or permission", "etl-night")
        .presses("How to attach it")
        .sees("--add-iam-roles")
        .keys(KeyCode.ESCAPE)
        .types("Filter by name or permission", "lake-hub")
        .presses("Use lake-hub");
    assertThat(person.statement()).contains("role/lake-loader,").contains("role/lake-hub'");
    person.noLongerSees("If you use lake-hub").presses("Undo");
    assertThat(person.statement()).isEqualTo(before);
  }
}
