package dev.clausewright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class OverlayTest {
  private Button behind;
  private Overlay sheets;
  private Overlay dialogs;

  @Start
  void start(Stage stage) {
    behind = new Button("Behind");
    sheets = Overlay.forSheets();
    dialogs = Overlay.forDialogs();
    Scene scene = new Scene(new StackPane(behind, sheets, dialogs), 700, 500);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @Test
  void escapeClosesTheUppermostWhereverTheKeyboardIs(FxRobot robot) {
    robot.interact(
        () -> {
          sheets.open(Panel.sheet("Sheet", "", new Button("Run")));
          dialogs.open(Panel.dialog("Dialog", "", new Button("Yes")));
          behind.requestFocus();
        });
    escape(robot);
    assertThat(dialogs.isDisplay()).isFalse();
    assertThat(sheets.isDisplay()).isTrue();
    robot.interact(
        () -> {
          Node pressed = robot.lookup("Run").query();
          pressed.requestFocus();
          pressed.setDisable(true);
        });
    escape(robot);
    assertThat(sheets.isDisplay()).isFalse();
  }

  @Test
  void whoeverOpensAPanelIsToldOnceThatItIsGone(FxRobot robot) {
    List<String> gone = new ArrayList<>();
    robot.interact(
        () -> {
          sheets.open(Panel.sheet("One", "", new Button("1")), () -> gone.add("one"));
          sheets.open(Panel.sheet("Two", "", new Button("2")), () -> gone.add("two"));
        });
    assertThat(gone).as("another took its place").containsExactly("one");
    robot.interact(() -> sheets.hide(true));
    assertThat(gone).containsExactly("one", "two");
    robot.interact(
        () -> {
          sheets.open(Panel.sheet("Three", "", new Button("3")));
          sheets.hide(true);
        });
    assertThat(gone).containsExactly("one", "two");
  }

  @Test
  void tabGoesRoundInTheUppermostAndNeverToWhatLiesBelow(FxRobot robot) {
    Button first = new Button("First");
    Button last = new Button("Last");
    robot.interact(() -> dialogs.open(Panel.dialog("Dialog", "", first).foot(last)));
    assertThat(owner()).isSameAs(first);
    robot.type(KeyCode.TAB);
    assertThat(owner()).isSameAs(last);
    robot.type(KeyCode.TAB);
    Node close = owner();
    assertThat(close.getAccessibleText()).isEqualTo("Close");
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertThat(owner()).isSameAs(last);
    robot.interact(() -> behind.requestFocus());
    assertThat(owner()).as("nor does anything else take it there").isSameAs(close);
  }

  @Test
  void aClickBesideAPopoverClosesIt(FxRobot robot) {
    PopOver popover = Popovers.of(new Region(), behind);
    robot.interact(() -> Popovers.show(popover, behind));
    assertThat(popover.isShowing()).isTrue();
    robot.interact(() -> press(behind));
    assertThat(popover.isShowing()).as("what opened it decides itself").isTrue();
    robot.interact(() -> press(behind.getParent()));
    assertThat(popover.isShowing()).isFalse();
  }

  private static void press(Node at) {
    at.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            0,
            0,
            0,
            0,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private Node owner() {
    WaitForAsyncUtils.waitForFxEvents();
    return behind.getScene().getFocusOwner();
  }

  private static void escape(FxRobot robot) {
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
