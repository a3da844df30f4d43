package dev.clausewright.ui;

import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Mouse and keyboard, through the toolkit's own robot: what lies over a node gets its click. Faster
 * than TestFX's, which walks the pointer and waits after every character.
 */
final class Hands {
  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);

  /** Clicks the middle of a node, wherever it is on the screen now. */
  void click(Node node) {
    settle();
    fx(
        () -> {
          Robot robot = new Robot();
          Bounds bounds = node.localToScreen(node.getLayoutBounds());
          robot.mouseMove(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
          robot.mouseClick(MouseButton.PRIMARY);
        });
    settle();
  }

  /** Keys pressed together. */
  void press(KeyCode... keys) {
    fx(
        () -> {
          Robot robot = new Robot();
          for (KeyCode key : keys) {
            robot.keyPress(key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key);
          }
          for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i] == KeyCode.SHORTCUT ? KeyCode.CONTROL : keys[i]);
          }
        });
    settle();
  }

  /** One character after the other, each to whatever has the keyboard then. */
  void type(String text) {
    fx(() -> text.chars().forEach(c -> send(Character.toString(c))));
    settle();
  }

  private static void send(String character) {
    for (Window window : Window.getWindows()) {
      if (window.isFocused() && window.getScene().getFocusOwner() instanceof Node owner) {
        Event.fireEvent(
            owner,
            new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        return;
      }
    }
  }

  private static void fx(Runnable deed) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE, deed);
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents(2);
  }
}
