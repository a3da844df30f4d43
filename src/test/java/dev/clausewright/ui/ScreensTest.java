package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.control.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pictures of every screen, light and dark, made by the program itself. They go to {@code
 * target/screens}; with {@code -Dscreens=assets/screens} to where the README shows them from.
 */
@ExtendWith(ApplicationExtension.class)
final class ScreensTest {
  private static final Path FOLDER = Path.of(System.getProperty("screens", "target/screens"));

  private Stage stage;
  private Bench bench;
  private String suffix = "";

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void everyScreenCanBeSeenInLightAndDark(FxRobot robot) throws Exception {
    for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      suffix = "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
      open(robot, mode, vault -> Bench.empty());
      at(robot, StepId.STATEMENT, "0-start");
      open(robot, mode, vault -> load("s3://lake/in/listing"));
      at(robot, StepId.STATEMENT, "1-statement");
      at(robot, StepId.ACCESS, "2-access");
      open(robot, mode, vault -> load("s3://lake/in/listing/"));
      robot.interact(() -> bench.session.go(StepId.ROLE));
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> rolesAreThere(robot));
      take(robot, "3-role");
      at(robot, StepId.OPTIONS, "4-options");
      at(robot, StepId.CHECK, "5-check-before");
      robot.interact(() -> robot.lookup(".button.run").queryButton().fire());
      waitFor(robot, "Run again");
      take(robot, "5-check");
      press(robot, "Apply the fix");
      waitFor(robot, "Undo the fix");
      waitFor(robot, "Run again");
      take(robot, "5-check-green");
      at(robot, StepId.FINISH, "6-finish");
      robot.interact(() -> bench.session.go(StepId.ROLE));
      press(robot, "I have none yet");
      take(robot, "3-none-yet");
      open(robot, mode, vault -> load("s3://lake/in/listing/"));
      robot.interact(() -> bench.session.go(StepId.ROLE));
      press(robot, "Which role could do this?");
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> robot.lookup("would pass").tryQuery().isPresent());
      take(robot, "13-roles");
      open(robot, mode, vault -> chain());
      robot.interact(() -> bench.session.go(StepId.ROLE));
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> rolesAreThere(robot));
      take(robot, "3-chain");
      robot.interact(() -> bench.session.go(StepId.CHECK));
      robot.interact(() -> robot.lookup(".button.run").queryButton().fire());
      waitFor(robot, "Run again");
      take(robot, "5-check-chain");
      open(robot, mode, ScreensTest::keys);
      at(robot, StepId.KEYS, "3-keys");
      at(robot, StepId.FINISH, "6-finish-keys");
      open(robot, mode, vault -> unload());
      at(robot, StepId.STATEMENT, "1-unload");
      at(robot, StepId.OPTIONS, "4-options-unload");
      robot.interact(() -> bench.close());
    }
    try (var files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSizeGreaterThan(29);
    }
  }

  private void open(FxRobot robot, Theme.Mode mode, Function<Vault, Draft> draft) {
    robot.interact(
        () -> {
          if (bench != null) {
            bench.close();
          }
          bench = new Bench(stage, 1180, 760);
          bench.theme.modeProperty().set(mode);
          Draft made = draft.apply(bench.session.vault());
          bench.session.change("the example", now -> made);
          made.steps().stream().limit(3).forEach(bench.session::go);
        });
  }

  private void at(FxRobot robot, StepId step, String name) {
    robot.interact(() -> bench.session.go(step));
    take(robot, name);
  }

  private void take(FxRobot robot, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> Pictures.take(bench.scene, FOLDER.resolve(name + suffix)));
    assertThat(FOLDER.resolve(name + suffix)).isNotEmptyFile();
  }

  private void press(FxRobot robot, String words) {
    robot.interact(() -> button(robot, words).orElseThrow().fire());
  }

  private void waitFor(FxRobot robot, String words) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> button(robot, words).isPresent());
  }

  private static boolean rolesAreThere(FxRobot robot) {
    return robot.lookup(".role-row").tryQuery().isPresent();
  }

  private static Optional<Button> button(FxRobot robot, String words) {
    return robot.lookup(".button").queryAllAs(Button.class).stream()
        .filter(button -> button.getText() != null && button.getText().startsWith(words))
        .filter(Button::isVisible)
        .findFirst();
  }

  private static Draft load(String location) {
    Draft draft = Bench.listing(Bench.empty());
    Statement statement = Bench.put(draft.statement(), Part.SOURCE, location).put(Option.CSV);
    return draft.withPlace(place()).withStatement(option(statement, Option.IGNOREHEADER, "1"));
  }

  private static Draft chain() {
    Draft draft = load("s3://partner-drop/listing/");
    return draft.withStatement(
        Bench.put(
            draft.statement(),
            Part.IAM_ROLE,
            "arn:aws:iam::123456789012:role/lake-loader,"
                + "arn:aws:iam::210987654321:role/partner-ledger"));
  }

  /** Keys that run out ten minutes before the load is planned to end. */
  private static Draft keys(Vault vault) {
    Draft draft =
        load("s3://lake/in/listing/")
            .withAccess(Access.KEYS)
            .withFacts(
                new Facts(
                    Optional.empty(),
                    List.of(),
                    Optional.of(Duration.ofMinutes(45)),
                    Optional.of(Bench.NOW.plus(Duration.ofMinutes(35))),
                    Map.of(),
                    Set.of(),
                    false));
    Statement statement = Bench.put(draft.statement(), Part.ACCESS_KEY_ID, "ASIAIOSFODNN7EXAMPLE");
    statement = secret(statement, vault, Part.SECRET_ACCESS_KEY, Kind.SECRET_ACCESS_KEY, 40);
    return draft.withStatement(
        secret(statement, vault, Part.SESSION_TOKEN, Kind.SESSION_TOKEN, 1124));
  }

  private static Statement secret(
      Statement statement, Vault vault, Part part, Kind kind, int length) {
    Slot slot = Slot.of(part);
    return statement.put(
        slot, Entries.secret(slot, vault.put(kind, "x".repeat(length).toCharArray())));
  }

  private static Draft unload() {
    Statement statement =
        Bench.put(
            Statement.empty(Verb.UNLOAD),
            Part.QUERY,
            "select listid, numtickets, totalprice, listdate from sales.listing");
    statement = Bench.put(statement, Part.TARGET, "s3://lake/out/listing/");
    statement = Bench.put(statement, Part.IAM_ROLE, "arn:aws:iam::123456789012:role/lake-archiver");
    statement = option(statement.put(Option.PARQUET), Option.PARTITION_BY, "listdate");
    statement = option(statement.put(Option.CLEANPATH), Option.MAXFILESIZE, "256 MB");
    return Bench.empty().withAccess(Access.ROLE).withPlace(place()).withStatement(statement);
  }

  private static Statement option(Statement statement, Option option, String text) {
    Slot slot = Slot.of(option);
    return statement.put(slot, Entries.read(slot, statement.verb(), text));
  }

  private static Place place() {
    return new Place(
        Partition.AWS,
        Optional.of(new AccountId("123456789012")),
        Optional.of(new Region("eu-west-1")),
        Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
        Optional.empty());
  }
}
