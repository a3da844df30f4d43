package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of the parts of the window while its edge is pulled. */
@ExtendWith(ApplicationExtension.class)
final class FrameTest {
  private static final Offset<Double> A_PIXEL = Offset.offset(1.5);

  private Stage stage;
  private Bench bench;
  private final List<Double> widths = new ArrayList<>();

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new Bench(shown, 1180, 760);
  }

  @AfterEach
  void leave() {
    bench.close();
  }

  @Test
  void thePreviewKeepsItsWidthInEveryFrameWhileTheWindowIsPulled(FxRobot robot) {
    watch(robot);
    pull(robot, 1180, 1278);
    pull(robot, 1278, 1110);
    assertThat(widths).allSatisfy(width -> assertThat(width).isEqualTo(372, A_PIXEL));
    assertThat(preview(robot).getWidth()).isEqualTo(372, A_PIXEL);
  }

  @Test
  void narrowAndWideAgainItHasWhatTheDesignGivesIt(FxRobot robot) {
    pull(robot, 1130, 1010);
    assertThat(preview(robot).getWidth()).isEqualTo(336, A_PIXEL);
    watch(robot);
    pull(robot, 1010, 1090);
    assertThat(widths).allSatisfy(width -> assertThat(width).isEqualTo(336, A_PIXEL));
    pull(robot, 1090, 1180);
    assertThat(preview(robot).getWidth()).isEqualTo(372, A_PIXEL);
  }

  @Test
  void whereAPersonPutTheDividerItStaysWhileTheWindowIsPulled(FxRobot robot) {
    pull(robot, 1180, 1278);
    robot.interact(() -> split(robot).setDividerPositions(.615));
    WaitForAsyncUtils.waitForFxEvents();
    double chosen = preview(robot).getWidth();
    assertThat(chosen).isGreaterThan(400);
    watch(robot);
    pull(robot, 1278, 1229);
    assertThat(widths).allSatisfy(width -> assertThat(width).isEqualTo(chosen, A_PIXEL));
    assertThat(preview(robot).getWidth()).isEqualTo(chosen, A_PIXEL);
  }

  @Test
  void thePageKeepsItsSixHundredAndEight(FxRobot robot) {
    for (int width : List.of(1000, 1099, 1180, 1270)) {
      robot.interact(() -> stage.setWidth(width));
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(split(robot).getItems().getFirst().getLayoutBounds().getWidth())
          .as("page at %d", width)
          .isGreaterThanOrEqualTo(606);
    }
  }

  /** One layout a step, as when the mouse pulls. */
  private void pull(FxRobot robot, int from, int to) {
    int step = from < to ? 7 : -7;
    for (int width = from; width != to; width += step) {
      int now = Math.abs(to - width) < 7 ? to : width;
      robot.interact(
          () -> {
            stage.setWidth(now);
            stage.getScene().getRoot().layout();
          });
      if (now == to) {
        break;
      }
    }
    robot.interact(() -> stage.setWidth(to));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void watch(FxRobot robot) {
    robot.interact(
        () -> preview(robot).widthProperty().subscribe(now -> widths.add(now.doubleValue())));
  }

  private static SplitPane split(FxRobot robot) {
    return robot.lookup(".main-split").queryAs(SplitPane.class);
  }

  private static Region preview(FxRobot robot) {
    return robot.lookup(".preview").queryAs(Region.class);
  }
}
