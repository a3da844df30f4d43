package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Choice;
import dev.clausewright.account.NoCloud;
import dev.clausewright.draft.StepId;
import dev.clausewright.ui.account.AccountState;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of all that is about accounts, to the same place as those of {@link ScreensTest}. */
@ExtendWith(ApplicationExtension.class)
final class AccountScreensTest {
  private static final Path PICTURES = Path.of(System.getProperty("screens", "target/screens"));

  @TempDir private Path temporary;
  private Stage stage;
  private Bench bench;
  private String suffix = "";

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void accountsCanBeSeenInLightAndDark(FxRobot robot) throws Exception {
    for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      suffix = "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
      robot.interact(
          () -> {
            bench = new Bench(stage, Sourced.with(new NoCloud(), Settings.forNow()), 1180, 760);
            bench.theme.modeProperty().set(mode);
            bench.listing();
          });
      try {
        open(robot, SnapshotFolder.home(temporary.resolve("prod-snapshot"), 3));
        open(robot, SnapshotFolder.partner(temporary.resolve("acme-snapshot"), 41));
        open(robot, temporary.resolve("prod-snapshot"));
        robot.interact(() -> bench.session.go(StepId.ROLE));
        until(() -> robot.lookup(".role-row").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".account-menu").<MenuButton>query().show());
        take(robot, "14b-account-menu");
        robot.interact(() -> robot.lookup(".account-menu").<MenuButton>query().hide());
        robot.interact(() -> bench.session.go(StepId.CHECK));
        take(robot, "9-check-snapshot");
        robot.interact(
            () ->
                bench
                    .bench
                    .accounts()
                    .choose(new Choice.Snapshot(List.of(temporary.resolve("nowhere")))));
        until(() -> state() instanceof AccountState.Lost);
        take(robot, "9-check-error");
      } finally {
        robot.interact(() -> bench.close());
      }
    }
  }

  private void open(FxRobot robot, Path folder) throws Exception {
    robot.interact(() -> bench.bench.accounts().choose(new Choice.Snapshot(List.of(folder))));
    until(() -> state() instanceof AccountState.Open);
  }

  private AccountState state() {
    return bench.bench.accounts().stateProperty().get();
  }

  private static void until(Callable<Boolean> so) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, so));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void take(FxRobot robot, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> Pictures.take(bench.scene, PICTURES.resolve(name + suffix)));
    assertThat(PICTURES.resolve(name + suffix)).isNotEmptyFile();
  }
}
