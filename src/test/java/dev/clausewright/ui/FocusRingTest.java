package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.draft.StepId;
import dev.clausewright.ui.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever goes through the window by the keyboard sees where they are. */
@ExtendWith(ApplicationExtension.class)
final class FocusRingTest {
  /** The room around a node that a ring takes, in pixels. */
  private static final int RING = 5;

  private final Hands hands = new Hands();
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench(stage, Sourced.with(new PretendCloud(), Settings.forNow()), 1180, 760);
    bench.listing();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> bench.close());
  }

  /** Fields, boxes, lists, buttons, also where Tab comes round to the first. */
  @Test
  void everyStopInADialog(FxRobot robot) throws Exception {
    robot.interact(() -> bench.bench.deeds().connect().run());
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> robot.lookup(".may-grid .spin").queryAll().isEmpty() && rows(robot) > 5);
    everyStop(8);
    Node list = robot.lookup("#profiles").query();
    robot.interact(() -> robot.lookup(".profiles > .text-input").query().requestFocus());
    assertThat(list.isFocusVisible()).isFalse();
    hands.press(KeyCode.DOWN);
    assertThat(list.isFocusVisible()).isTrue();
  }

  private static int rows(FxRobot robot) {
    return robot.lookup(".profile-row").queryAll().size();
  }

  /** Check boxes, radio buttons, choices, cards and folds, and what stands around the page. */
  @Test
  void everyStopInAStep(FxRobot robot) {
    robot.interact(() -> bench.session.go(StepId.OPTIONS));
    everyStop(25);
  }

  private void everyStop(int atLeast) {
    Set<Node> stops = new LinkedHashSet<>();
    List<String> unseen = new ArrayList<>();
    WritableImage before = picture();
    hands.press(KeyCode.TAB);
    while (stops.add(bench.scene.getFocusOwner())) {
      Node stop = bench.scene.getFocusOwner();
      WritableImage after = picture();
      Bounds at = stop.localToScene(stop.getLayoutBounds());
      if (changed(before, after, at) < at.getWidth() + at.getHeight()) {
        unseen.add(stop + " in " + stop.getParent());
      }
      before = after;
      hands.press(KeyCode.TAB);
    }
    assertThat(unseen).as("stops that look as they did before").isEmpty();
    assertThat(stops).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  private WritableImage picture() {
    WritableImage[] made = new WritableImage[1];
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> made[0] = bench.scene.snapshot(null));
    return made[0];
  }

  private static int changed(WritableImage before, WritableImage after, Bounds at) {
    PixelReader then = before.getPixelReader();
    PixelReader now = after.getPixelReader();
    int count = 0;
    for (int y = from(at.getMinY()); y < to(at.getMaxY(), after.getHeight()); y++) {
      for (int x = from(at.getMinX()); x < to(at.getMaxX(), after.getWidth()); x++) {
        count += then.getArgb(x, y) == now.getArgb(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  private static int from(double edge) {
    return (int) Math.max(0, edge - RING);
  }

  private static int to(double edge, double end) {
    return (int) Math.min(end, edge + RING);
  }
}
