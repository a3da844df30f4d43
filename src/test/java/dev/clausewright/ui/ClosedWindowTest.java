package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ClosedWindowTest {
  private static final int WINDOWS = 4;
  private static final int COLLECTIONS = 20;

  /** The toolkit may keep the last one, as what had the focus; it must not keep them all. */
  @Test
  void isLetGoWithEverythingInIt(FxRobot robot) {
    List<WeakReference<Workbench>> closed = new ArrayList<>();
    for (int i = 0; i < WINDOWS; i++) {
      robot.interact(() -> closed.add(openedAndClosed()));
    }
    assertThat(stillHeld(closed)).isLessThanOrEqualTo(1);
  }

  private static WeakReference<Workbench> openedAndClosed() {
    Stage stage = new Stage();
    try (Bench window = new Bench(stage, 1000, 640)) {
      window.listing();
      stage.close();
      return new WeakReference<>(window.bench);
    }
  }

  private static long stillHeld(List<WeakReference<Workbench>> windows) {
    long held = windows.size();
    for (int i = 0; i < COLLECTIONS && held > 1; i++) {
      System.gc();
      held = windows.stream().map(WeakReference::get).filter(Objects::nonNull).count();
    }
    return held;
  }
}
