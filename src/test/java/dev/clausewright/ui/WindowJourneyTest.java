package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.ui.control.Theme;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What holds on every step: undo, Next, names for the keyboard, quiet style sheets. */
@ExtendWith(ApplicationExtension.class)
final class WindowJourneyTest {
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
  void undoAndRedoGoOverSeveralStepsOneThingAtATime() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("lake-steward", "analytics-prod");
    String whole = person.statement();
    person.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(person.statement())
        .doesNotContain("lake-steward")
        .contains("'s3://lake/in/listing/'");
    int steps = 1;
    while (person.canPress("Undo: ")) {
      person.keys(KeyCode.SHORTCUT, KeyCode.Z);
      steps++;
    }
    assertThat(steps).isEqualTo(5);
    assertThat(person.statement()).doesNotContain("listing");
    for (int i = 0; i < steps; i++) {
      person.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    }
    assertThat(person.statement()).isEqualTo(whole);
  }

  @Test
  void nextPressedTooEarlyGoesToWhatIsMissingOnEveryStep() {
    person.next();
    assertThat(person.whereTheKeyboardIs()).isEqualTo("Into table. Name the table to load.");
    person.types("Into table", "sales.listing").next();
    assertThat(person.whereTheKeyboardIs()).startsWith("Location. ");
    person.types("Location", "s3://lake/in/listing/").next().next();
    assertThat(person.whereTheKeyboardIs()).startsWith("With a role");
    person.sees("Choose whose permission the cluster uses.").presses("With keys").next().next();
    assertThat(person.whereTheKeyboardIs()).startsWith("Access key ID. Give the access key id");
    person.goesTo("Access").presses("With a role").next().next();
    assertThat(person.whereTheKeyboardIs()).startsWith("Role ARN. Choose a role above");
  }

  @Test
  void everythingTheKeyboardReachesOnEveryStepHasANameAndTheStylesAreSilentInLightAndDark() {
    try (CssLog log = new CssLog()) {
      for (Theme.Mode mode : new Theme.Mode[] {Theme.Mode.LIGHT, Theme.Mode.DARK}) {
        person.inTheTheme(mode);
        walks("With a role", "Role");
        walks("With keys", "Keys");
      }
      assertThat(log.lines()).isEmpty();
    }
  }

  private void walks(String access, String step) {
    named("Statement");
    named("Access");
    person.presses(access);
    named(step);
    named("Options");
    named("Check");
    named("Finish");
    person.goesTo("Statement").types("Into table", "a").types("Location", "s3://lake/in/");
    named("Check");
    person.goesTo("Statement");
  }

  private void named(String step) {
    person.goesTo(step);
    assertThat(person.unnamed()).as(step).isEmpty();
  }
}
