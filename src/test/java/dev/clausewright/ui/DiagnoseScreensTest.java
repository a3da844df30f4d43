package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.ui.control.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of Diagnose, to the same place as those of {@link ScreensTest}. */
@ExtendWith(ApplicationExtension.class)
final class DiagnoseScreensTest {
  private static final Path PICTURES = Path.of(System.getProperty("screens", "target/screens"));

  /** The keys are those of AWS's own examples. */
  private static final String NIGHTLY =
      """
      -- nightly load, copied from the wiki
      copy sales.listing
      from 's3://lake/in/listing/'
      iam_role 'arn:aws:iam::0123456789012:role/lake-loader'
      format as csv ignoreheader 1;

      copy listing
      from 's3://lake/data/listings_pipe.txt'
      access_key_id '<temporary-access-key-id>'
      secret_access_key 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
      token '<temporary-token>'
      master_symmetric_key '<master-key>'
      encrypted;
      """;

  private static final String KEYS =
      "access_key_id 'AKIAIOSFODNN7EXAMPLE'\n"
          + "secret_access_key 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';\n";

  private static final Place CLUSTER =
      new Place(
          Partition.AWS,
          Optional.of(new AccountId("123456789012")),
          Optional.of(new Region("eu-west-1")),
          Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
          Optional.empty());

  @TempDir private Path temporary;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void aScriptAndAFolderCanBeSeenInLightAndDark(FxRobot robot) throws Exception {
    Path folder = folder();
    for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      String suffix = "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
      Bench bench = opened(robot, mode);
      try {
        robot.interact(
            () -> bench.bench.desk().diagnosing().open(temporary.resolve("nightly.sql")));
        until(() -> robot.lookup(".remarks").<ListView<?>>query().getItems().size() > 5);
        robot.push(KeyCode.F8).push(KeyCode.F8);
        until(() -> robot.lookup(".difference-line").tryQuery().isPresent());
        take(robot, bench, "7-diagnose" + suffix);
        robot.interact(() -> bench.bench.desk().diagnosing().open(folder));
        until(() -> rows(robot) > 12);
        until(() -> !robot.lookup(".folder-progress").query().isVisible());
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        take(robot, bench, "7-diagnose-folder" + suffix);
        checked(robot, bench);
        take(robot, bench, "7-diagnose-verdicts" + suffix);
        robot.clickOn("Change all…");
        until(() -> robot.lookup(".difference-line").tryQuery().isPresent());
        take(robot, bench, "7-diagnose-change" + suffix);
      } finally {
        robot.interact(bench::close);
      }
    }
  }

  @Test
  void theSmallestWindowShowsAllOfIt(FxRobot robot) throws Exception {
    Path folder = folder();
    Bench bench = opened(robot, Theme.Mode.LIGHT, 1000, 640);
    try {
      robot.interact(() -> bench.bench.desk().diagnosing().open(temporary.resolve("nightly.sql")));
      until(() -> robot.lookup(".remarks").<ListView<?>>query().getItems().size() > 5);
      robot.push(KeyCode.F8).push(KeyCode.F8);
      until(() -> robot.lookup(".difference-line").tryQuery().isPresent());
      take(robot, bench, "7-small-diagnose-light.png");
      robot.interact(() -> bench.bench.desk().diagnosing().open(folder));
      until(() -> rows(robot) > 12);
      until(() -> !robot.lookup(".folder-progress").query().isVisible());
      robot.interact(() -> table(robot).getSelectionModel().select(1));
      take(robot, bench, "7-small-diagnose-folder-light.png");
      checked(robot, bench);
      take(robot, bench, "7-small-diagnose-verdicts-light.png");
    } finally {
      robot.interact(bench::close);
    }
  }

  private Bench opened(FxRobot robot, Theme.Mode mode) {
    return opened(robot, mode, 1180, 760);
  }

  private Bench opened(FxRobot robot, Theme.Mode mode, double width, double height) {
    Bench[] made = new Bench[1];
    robot.interact(
        () -> {
          made[0] = new Bench(stage, width, height);
          made[0].theme.modeProperty().set(mode);
          made[0].bench.desk().enter(Mode.DIAGNOSE);
        });
    return made[0];
  }

  private Path folder() throws IOException {
    Files.writeString(temporary.resolve("nightly.sql"), NIGHTLY);
    Path folder = temporary.resolve("warehouse-jobs");
    write(
        folder, "nightly/listing.sql", "copy sales.listing from 's3://lake/in/listing/'\n" + KEYS);
    write(folder, "nightly/users.sql", "\n\ncopy sales.users from 's3://lake/in/users/'\n" + KEYS);
    write(folder, "nightly/wiki.sql", NIGHTLY);
    write(
        folder,
        "etl/events.sql",
        "copy web.events from 's3://lake/events/' iam_role default format parquet region"
            + " 'eu-west-1';");
    for (String table : List.of("ads", "clicks", "mail", "rates", "shapes", "visits")) {
      write(
          folder,
          "jobs/" + table + ".sql",
          "copy mkt."
              + table
              + " from 's3://lake/mkt/"
              + table
              + "/'\ncredentials 'aws_iam_role=arn:aws:iam::123456789012:role/lake-loader' csv;");
    }
    write(
        folder,
        "jobs/export.sql",
        "unload ('select * from sales.listing') to 's3://lake/out/' iam_role default parquet;");
    return folder;
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Against the cluster of the composed statement; the first row that fails is selected. */
  private static void checked(FxRobot robot, Bench bench) throws Exception {
    robot.interact(() -> bench.session.change("where", draft -> draft.withPlace(CLUSTER)));
    robot.interact(() -> robot.lookup(".folder-checkup .button").<Button>query().fire());
    until(() -> table(robot).getColumns().stream().anyMatch(it -> it.getText().equals("Verdict")));
    until(() -> robot.lookup("Check again…").tryQuery().isPresent());
    robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(rows(robot) - 1));
    until(() -> robot.lookup(".folder-verdict .callout").queryAll().size() > 1);
  }

  private static int rows(FxRobot robot) {
    return robot.lookup(".folder-table").tryQuery().isPresent()
        ? table(robot).getItems().size()
        : 0;
  }

  private static TableView<?> table(FxRobot robot) {
    return robot.lookup(".folder-table").query();
  }

  private static void until(java.util.concurrent.Callable<Boolean> so) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, so));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void take(FxRobot robot, Bench bench, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> Pictures.take(bench.scene, PICTURES.resolve(name)));
    assertThat(PICTURES.resolve(name)).isNotEmptyFile();
  }
}
