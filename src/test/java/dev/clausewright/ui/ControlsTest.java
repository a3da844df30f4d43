package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.SecretEntry;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ControlsTest {
  private final CssLog log = new CssLog();
  private Theme theme;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    theme = new Theme();
    Scene scene = new Scene(Gallery.frame(theme), 1000, 760);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void silence() {
    log.close();
  }

  @Test
  void theStyleEngineHasNothingToSayInAnyThemeNorWithPopupsOpen(FxRobot robot) {
    for (Theme.Mode mode : Theme.Mode.values()) {
      robot.interact(() -> theme.modeProperty().set(mode));
      robot.interact(() -> robot.lookup("Why?").queryAs(Hyperlink.class).fire());
      robot.interact(() -> robot.lookup(".combo-box").queryComboBox().show());
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(() -> robot.lookup(".combo-box").queryComboBox().hide());
    }
    robot.interact(() -> theme.textScaleProperty().set(1.5));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    assertThat(Focusable.in(stage.getScene().getRoot())).hasSizeGreaterThan(20);
    assertThat(Focusable.unnamed(stage.getScene().getRoot())).isEmpty();
  }

  @Test
  void aProblemIsToldOnLeavingTheFieldAndGoesTheMomentItIsMended(FxRobot robot) {
    TextEntry entry = new TextEntry("Location", Gallery::judge);
    TextField other = new TextField();
    put(robot, new VBox(entry, other));
    robot.clickOn(entry.control()).write("la");
    assertThat(entry.state()).isInstanceOf(FieldState.Untouched.class);
    robot.clickOn(other);
    assertThat(entry.state()).isInstanceOf(FieldState.Problem.class);
    assertThat(entry.control().getAccessibleText()).isEqualTo("Location. Must begin with s3://");
    robot.interact(() -> entry.replace("s3://lake"));
    assertThat(entry.state()).isInstanceOf(FieldState.Valid.class);
  }

  @Test
  void aRepairIsOneClick(FxRobot robot) {
    List<String> edits = new ArrayList<>();
    TextEntry[] entry = new TextEntry[1];
    entry[0] =
        new TextEntry(
            "Location",
            text ->
                text.startsWith(" ")
                    ? FieldState.problem(
                        "A blank in front", "Remove it", () -> entry[0].replace(text.strip()))
                    : FieldState.valid());
    entry[0].onEdited(edits::add);
    put(robot, new VBox(entry[0]));
    robot.interact(() -> entry[0].replace(" s3://lake"));
    robot.interact(() -> robot.lookup("Remove it").queryAs(Button.class).fire());
    assertThat(edits).containsExactly(" s3://lake", "s3://lake");
    assertThat(robot.lookup("Remove it").tryQuery()).isEmpty();
  }

  @Test
  void aSecretIsHandedOverAsCharactersAndWipedWithItsUndo(FxRobot robot) {
    List<String> handed = new ArrayList<>();
    SecretEntry entry = new SecretEntry("Secret access key", secret -> FieldState.valid());
    entry.onCommitted(secret -> handed.add(new String(secret)));
    put(robot, new VBox(entry));
    robot.clickOn(entry.control()).write("canary");
    assertThat(handed).isEmpty();
    robot.interact(entry::commit);
    assertThat(handed).containsExactly("canary");
    PasswordField field = (PasswordField) entry.control();
    assertThat(field.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT))
        .isNotEqualTo("canary");
    robot.interact(entry::wipe);
    robot.interact(field::undo);
    assertThat(entry.length()).isZero();
    assertThat(field.isUndoable()).isFalse();
  }

  @Test
  void aSecretIsShownOnlyWhileTheButtonIsHeld(FxRobot robot) {
    SecretEntry entry = new SecretEntry("Secret access key", secret -> FieldState.valid());
    put(robot, new VBox(entry));
    robot.interact(() -> entry.put("canary".toCharArray()));
    Button hold = robot.lookup("Hold to show").queryAs(Button.class);
    assertThat(shown(robot)).doesNotContain("canary");
    robot.interact(hold::arm);
    assertThat(shown(robot)).contains("canary");
    robot.interact(hold::disarm);
    assertThat(shown(robot)).doesNotContain("canary");
  }

  private static List<String> shown(FxRobot robot) {
    return robot.lookup(".secret .text").queryAllAs(javafx.scene.text.Text.class).stream()
        .map(javafx.scene.text.Text::getText)
        .toList();
  }

  private void put(FxRobot robot, VBox root) {
    robot.interact(() -> stage.getScene().setRoot(root));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
