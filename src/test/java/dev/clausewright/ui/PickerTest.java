package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.ui.control.Picker;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class PickerTest {
  private static final List<String> ROLES =
      List.of("analyst-loader", "guarded-loader", "lake-hub", "lake-loader");

  private final List<String> chosen = new ArrayList<>();
  private Picker<String> picker;

  @Start
  void start(Stage stage) {
    picker = new Picker<>("Role", role -> role, Words::body);
    picker.onChosen(chosen::add);
    picker.put(ROLES, Optional.empty());
    Scene scene = new Scene(new StackPane(picker), 400, 300);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void whatIsLeftAfterTypingIsChosenOnce(FxRobot robot) {
    robot.interact(picker::show);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("hub");
    WaitForAsyncUtils.waitForFxEvents();
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(chosen).containsExactly("lake-hub");
  }

  @Test
  void escapeChoosesNothing(FxRobot robot) {
    robot.interact(picker::show);
    robot.write("hub");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(chosen).isEmpty();
  }
}
