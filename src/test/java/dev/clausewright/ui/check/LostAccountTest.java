package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Cause;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.work.Work;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The account could not be opened: what is known all the same, and the ways on. */
@ExtendWith(ApplicationExtension.class)
final class LostAccountTest {
  private static final Cause CUT =
      new Cause("The file iam.json is cut off", "It ends inside an object.", "iam.json, line 118");

  private final Work work = new Work();
  private final AtomicInteger tries = new AtomicInteger();
  private CheckDesk desk;

  @Start
  void start(Stage stage) {
    Theme theme = new Theme();
    desk =
        new CheckDesk(
            work,
            InstantSource.system(),
            new Basis.Whole(Asks.copy("s3://lake/in/listing/", "lake-steward")),
            new Reach.Lost(
                CUT,
                Instant.now(),
                new Ways(List.of("Try again."), tries::incrementAndGet, () -> {}, this::training)),
            fix -> {});
    Scene scene = new Scene(new CheckView(desk, Overlay.forSheets()).node(), 700, 900);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void stop() {
    work.close();
  }

  @Test
  void theRowsStaySayingWhatTheyWaitForAndTheTextIsCheckedAllTheSame(FxRobot robot) {
    assertThat(rows(robot).getFirst())
        .startsWith("Account answers")
        .contains("the file iam.json is cut off")
        .contains("Unknown");
    assertThat(rows(robot).get(1))
        .startsWith("Role is attached")
        .contains("waits for: account answers")
        .contains("Skipped");
    assertThat(rows(robot).getLast()).startsWith("Text of the statement").contains("Passed");
  }

  @Test
  void oneMayTryAgainOrGoOnWithTheTrainingAccount(FxRobot robot) {
    press(robot, "Try again");
    assertThat(tries).hasValue(1);
    press(robot, "Use the training account");
    assertThat(robot.lookup(".button.run").tryQuery()).isPresent();
    assertThat(rows(robot).getFirst()).startsWith("Role is attached");
  }

  private void training() {
    desk.reach(new Reach.At(TrainingAccount.open(), Optional.empty()));
  }

  private static void press(FxRobot robot, String words) {
    robot.interact(
        () ->
            robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private static List<String> rows(FxRobot robot) {
    return robot.lookup(".check-row").queryAllAs(ToggleButton.class).stream()
        .map(Labeled::getAccessibleText)
        .toList();
  }
}
