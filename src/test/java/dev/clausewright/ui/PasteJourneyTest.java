package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What comes along when an ARN is pasted is named, and repaired with one click. */
@ExtendWith(ApplicationExtension.class)
final class PasteJourneyTest {
  private Person person;

  @Start
  void start(Stage stage) {
    person = Person.before(stage);
  }

  @AfterEach
  void leave() {
    person.close();
  }

  private static final String ARN = "arn:aws:iam::123456789012:role/lake-steward";

  @BeforeEach
  void onTheRoleStep() {
    person.wantsToLoad("sales.listing", "s3://lake/in/listing/").presses("With a role").next();
  }

  @Test
  void aRoleArnWithWhatCameAlong() {
    repairs("\u00a0" + ARN, "There is a no-break space in the value.", "Clean it up");
    repairs(ARN.replace("role/", "role/\n"), "There is a line break in the value.", "Clean it up");
    repairs("\u201c" + ARN + "\u201d", "There are curly quotes in the value.", "Clean it up");
    repairs(" " + ARN, "There is a blank before or after the value.", "Clean it up");
    repairs(
        "\"IamRoleArn\": \"" + ARN + "\",",
        "This is a line of JSON with an ARN in it.",
        "Keep the ARN");
  }

  private void repairs(String pasted, String named, String repair) {
    person.pastes("Role ARN", pasted).sees(named);
    assertThat(person.whereTheKeyboardIs()).contains(named);
    person.presses(repair).doesNotSee(named);
    assertThat(person.in("Role ARN")).isEqualTo(ARN);
    assertThat(person.statement()).endsWith("iam_role '" + ARN + "';");
  }
}
