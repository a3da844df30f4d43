package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Choice;
import dev.clausewright.account.Connection;
import dev.clausewright.account.Minter;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.ui.account.AccountState;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a live account adds to the window: the simulator, changes, dry runs, keys; and pictures. */
@ExtendWith(ApplicationExtension.class)
final class LiveScreensTest {
  private static final Path PICTURES = Path.of(System.getProperty("screens", "target/screens"));

  private final PretendCloud cloud = new PretendCloud();
  private Stage stage;
  private Bench bench;
  private FxRobot robot;
  private String suffix = "";

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @AfterEach
  void close() {
    robot.interact(() -> bench.close());
  }

  private void open(FxRobot with, Theme.Mode mode) throws Exception {
    open(with, mode, "analytics-load");
  }

  private void open(FxRobot with, Theme.Mode mode, String profile) throws Exception {
    robot = with;
    suffix = "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
    robot.interact(
        () -> {
          bench = new Bench(stage, Sourced.with(cloud, Settings.forNow()), 1180, 760);
          bench.theme.modeProperty().set(mode);
          bench.session.change("all of it", LiveScreensTest::listing);
          bench
              .bench
              .accounts()
              .choose(
                  new Choice.Live(
                      new Connection(
                          new Connection.Using.Profile(profile),
                          Optional.of(new Region("eu-west-1")),
                          Optional.empty())));
        });
    until(
        () ->
            bench.bench.accounts().stateProperty().get() instanceof AccountState.Open open
                && open.choice() instanceof Choice.Live);
  }

  private static Draft listing(Draft draft) {
    return Bench.listing(draft)
        .withPlace(
            new Place(
                Partition.AWS,
                Optional.of(new AccountId("123456789012")),
                Optional.of(new Region("eu-west-1")),
                Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
                Optional.empty()));
  }

  private void role(String name) {
    robot.interact(
        () ->
            bench.session.edit(
                now -> Bench.put(now, Part.IAM_ROLE, "arn:aws:iam::123456789012:role/" + name)));
  }

  @Test
  void aRemedyIsAppliedAtAwsOnlyAfterItsNameWasTyped(FxRobot with) throws Exception {
    open(with, Theme.Mode.LIGHT);
    role("etl-nightly");
    robot.interact(() -> bench.session.go(StepId.CHECK));
    run();
    assertThat(button("Apply at AWS…")).as("read-only mode is the default").isEmpty();
    robot.interact(() -> bench.bench.accounts().readOnlyProperty().set(false));
    until(() -> button("Apply at AWS…").isPresent());
    assertThat(texts())
        .as("it is the same account")
        .doesNotContain("This result is about another account.");
    robot.interact(() -> bench.bench.accounts().readOnlyProperty().set(true));
    until(() -> button("Apply at AWS…").isEmpty());
    robot.interact(() -> bench.bench.accounts().readOnlyProperty().set(false));
    until(() -> button("Apply at AWS…").isPresent());
    both("12-apply-at-aws");
    press("Apply at AWS…");
    until(() -> button("Apply to AWS").isPresent());
    assertThat(texts()).contains("The one call");
    assertThat(robot.lookup(".change-facts > .clause").query().getAccessibleText())
        .isEqualTo("assumed-role/AnalystLoader/analytics-load");
    press("Apply to AWS");
    assertThat(cloud.opened).isNotEmpty();
    assertThat(button("Take it back")).isEmpty();
    robot.interact(() -> robot.lookup("#confirm-name").<TextField>query().setText("etl-nightly"));
    cloud.tools.refusal = "It was not done. AWS is busy.";
    press("Apply to AWS");
    until(() -> texts().contains(cloud.tools.refusal));
    role("listing-loader");
    assertThat(texts()).as("the result of that run is still shown").contains(cloud.tools.refusal);
    run();
    assertThat(texts()).as("another run").doesNotContain(cloud.tools.refusal);
    assertThat(cloud.anew).as("each run asks AWS as it is now").isEqualTo(2);
    role("etl-nightly");
    run();
    cloud.tools.refusal = "";
    press("Apply at AWS…");
    until(() -> button("Apply to AWS").isPresent());
    robot.interact(() -> robot.lookup("#confirm-name").<TextField>query().setText("etl-nightly"));
    cloud.tools.following = new CountDownLatch(1);
    press("Apply to AWS");
    until(() -> texts().stream().anyMatch(text -> text.contains("AWS says adding")));
    assertThat(button("Take it back")).as("it is on its way").isEmpty();
    both("12-following-at-aws");
    cloud.tools.following.countDown();
    until(() -> button("Take it back").isPresent());
    until(() -> texts().stream().anyMatch(text -> text.startsWith("etl-nightly was attached")));
    until(() -> button("Run again").isPresent());
    both("12-applied-at-aws");
    press("Take it back");
    until(() -> button("Take it back").isEmpty());
    until(() -> button("Apply at AWS…").isPresent());
    cloud.tools.following = new CountDownLatch(1);
    press("Apply at AWS…");
    until(() -> button("Apply to AWS").isPresent());
    robot.interact(() -> robot.lookup("#confirm-name").<TextField>query().setText("etl-nightly"));
    press("Apply to AWS");
    until(() -> button("Stop following").isPresent());
    press("Stop following");
    until(() -> button("Take it back").isPresent());
    both("12-left-at-aws");
  }

  @Test
  void bothAnswersStandInTheRowsAndADryRunIsOffered(FxRobot with) throws Exception {
    for (Theme.Mode mode : Pictures.modes()) {
      if (bench != null) {
        robot.interact(() -> bench.close());
      }
      cloud.tools.simulating = true;
      open(with, mode);
      role("listing-loader");
      robot.interact(() -> bench.session.go(StepId.CHECK));
      run();
      until(() -> robot.lookup("#dry-run").tryQuery().isPresent());
      assertThat(texts()).anyMatch(text -> text.contains("AWS’s simulator agrees"));
      take("5-check-live");
      robot.interact(
          () ->
              robot.lookup(".check-row").queryAllAs(ButtonBase.class).stream()
                  .filter(row -> row.getAccessibleText().startsWith("Read the objects"))
                  .findFirst()
                  .orElseThrow()
                  .fire());
      take("5-check-live-evidence");
      fire("#dry-run");
      until(() -> robot.lookup("#dry-run-go").tryQuery().isPresent());
      assertThat(texts())
          .anyMatch(text -> text.contains("noload"))
          .anyMatch(text -> text.contains("On the cluster analytics-prod, database dev"))
          .noneMatch(text -> text.contains("workgroup"))
          .as("nothing was typed yet")
          .doesNotContain("Say which.");
      take("5-dry-run");
      fire("#dry-run-go");
      assertThat(cloud.tools.runs).hasSize(mode == Theme.Mode.LIGHT ? 0 : 2);
      assertThat(texts()).as("pressed too early").contains("Say which.");
      write("#dry-run-user", "mara");
      write("#dry-run-database", "prod");
      fire("#dry-run-go");
      until(() -> texts().contains("The server refused it"));
      take("5-dry-run-refused");
      write("#dry-run-database", "dev");
      fire("#dry-run-go");
      until(() -> texts().contains("It would load"));
      take("5-dry-run-passed");
    }
    robot.interact(() -> bench.session.go(StepId.FINISH));
    until(() -> button("Dry run…").isPresent());
    both("6-finish-live");
    press("Dry run…");
    until(() -> robot.lookup("#dry-run-go").tryQuery().isPresent());
    write("#dry-run-user", "mara");
    cloud.tools.hanging = true;
    fire("#dry-run-go");
    until(() -> texts().stream().anyMatch(text -> text.startsWith("Started")));
    both("5-dry-run-going");
    press("Cancel the run");
    assertThat(cloud.tools.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(texts()).contains("Cancelled");
    both("5-dry-run-cancelled");
    robot.interact(
        () -> {
          stage.setWidth(1000);
          stage.setHeight(640);
        });
    fire("#dry-run-go");
    until(() -> texts().stream().anyMatch(text -> text.startsWith("Started")));
    Node going = robot.lookup(".dry-run .spin").query();
    until(() -> going.localToScene(going.getLayoutBounds()).getMaxY() < 640 - 56);
    take("10-small-dry-run");
  }

  @Test
  void keysAreTestedAfterOneClickAndTemporaryOnesFillTheFields(FxRobot with) throws Exception {
    for (Theme.Mode mode : Pictures.modes()) {
      if (bench != null) {
        robot.interact(() -> bench.close());
      }
      open(with, mode);
      robot.interact(
          () -> {
            bench.session.change("the access", draft -> draft.withAccess(Access.KEYS));
            bench.session.go(StepId.KEYS);
          });
      until(() -> robot.lookup("#get-keys").tryQuery().isPresent());
      fire("#get-keys");
      until(() -> robot.lookup("#get-keys-go").tryQuery().isPresent());
      take("4-get-keys");
      fire("#get-keys-go");
      assertThat(cloud.tools.requests).hasSize(mode == Theme.Mode.LIGHT ? 0 : 1);
      write("#issue-role", "arn:aws:iam::123456789012:role/lake-loader");
      write("#issue-lasts", "2 h");
      fire("#get-keys-go");
      assertThat(texts()).anyMatch(text -> text.contains("one hour at most"));
      write("#issue-lasts", "45 min");
      fire("#get-keys-go");
      until(() -> bench.session.statement().value(Part.SESSION_TOKEN).isPresent());
      assertThat(cloud.tools.requests.getLast())
          .isInstanceOfSatisfying(
              Minter.Request.AssumeRole.class,
              request ->
                  assertThat(request.policy().orElseThrow())
                      .contains("s3:GetObject", "lake/in/listing/*"));
      take("4-keys-issued");
      assertThat(String.join(" ", texts())).doesNotContain("canary");
      assertThat(bench.session.sightProperty().get().printed().text()).doesNotContain("canary");
      assertThat(bench.session.historyProperty().get().toString()).doesNotContain("canary");
      fire("#test-keys");
      until(() -> robot.lookup("#test-keys-go").tryQuery().isPresent());
      assertThat(cloud.tools.keys.calls).hasSize(mode == Theme.Mode.LIGHT ? 0 : 4);
      fire("#test-keys-go");
      until(() -> texts().contains("in/listing/part-1, 1,234 bytes"));
      take("4-test-keys");
      assertThat(String.join(" ", texts())).doesNotContain("canary");
    }
    assertThat(cloud.tools.keys.calls)
        .startsWith("identity", "list lake/in/listing/", "head lake/in/listing/part-1", "closed");
  }

  @Test
  void theRolesOwnLimitCountsAndAnExternalIdGoesWithTheQuestion(FxRobot with) throws Exception {
    open(with, Theme.Mode.LIGHT, "mara");
    robot.interact(
        () -> {
          bench.session.change("the access", draft -> draft.withAccess(Access.KEYS));
          bench.session.go(StepId.KEYS);
        });
    until(() -> robot.lookup("#get-keys").tryQuery().isPresent());
    fire("#get-keys");
    until(() -> robot.lookup("#get-keys-go").tryQuery().isPresent());
    robot.interact(
        () ->
            robot.lookup(".toggle-button").queryAllAs(ButtonBase.class).stream()
                .filter(call -> "AssumeRole".equals(call.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    write("#issue-role", "arn:aws:iam::123456789012:role/etl-nightly");
    until(() -> texts().stream().anyMatch(text -> text.contains("needs iam:GetRole")));
    write("#issue-role", "arn:aws:iam::123456789012:role/lake-loader");
    until(() -> texts().stream().anyMatch(text -> text.contains("allows 4 hours at most")));
    assertThat(texts()).noneMatch(text -> text.contains("iam:GetRole"));
    write("#issue-lasts", "5 h");
    write("#issue-external", "no spaces");
    fire("#get-keys-go");
    assertThat(cloud.tools.requests).isEmpty();
    assertThat(texts())
        .anyMatch(text -> text.contains("GetSessionToken reaches further"))
        .anyMatch(text -> text.contains("2 to 1,224"));
    for (Theme.Mode mode : Pictures.modes()) {
      robot.interact(() -> bench.theme.modeProperty().set(mode));
      suffix = "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
      take("4-get-keys-wrong");
    }
    write("#issue-lasts", "3 h");
    write("#issue-external", "for:mara");
    fire("#get-keys-go");
    until(() -> bench.session.statement().value(Part.SESSION_TOKEN).isPresent());
    assertThat(cloud.tools.requests)
        .singleElement()
        .isInstanceOfSatisfying(
            Minter.Request.AssumeRole.class,
            request ->
                assertThat(request.externalId()).contains(new Minter.ExternalId("for:mara")));
  }

  private void run() throws Exception {
    robot.interact(
        () ->
            robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(LiveScreensTest::shown)
                .filter(
                    button ->
                        "Run again".equals(button.getText())
                            || String.valueOf(button.getAccessibleText())
                                .startsWith("Run the checks"))
                .findFirst()
                .orElseThrow()
                .fire());
    until(() -> button("Run again").isPresent());
  }

  private Optional<Button> button(String words) {
    return robot.lookup(".button").queryAllAs(Button.class).stream()
        .filter(button -> words.equals(button.getText()) && shown(button))
        .findFirst();
  }

  private static boolean shown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private List<String> texts() {
    return robot.lookup(".label").queryAllAs(Labeled.class).stream()
        .filter(LiveScreensTest::shown)
        .map(Labeled::getText)
        .toList();
  }

  private void press(String words) {
    robot.interact(() -> button(words).orElseThrow().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void fire(String id) {
    robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void write(String id, String text) {
    robot.interact(() -> robot.lookup(id).<TextField>query().setText(text));
  }

  private static void until(Callable<Boolean> so) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, so));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** In both themes without opening another window, if somebody wants to look at pictures. */
  private void both(String name) {
    for (Theme.Mode mode : Pictures.modes().reversed()) {
      robot.interact(() -> bench.theme.modeProperty().set(mode));
      suffix = "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
      take(name);
    }
  }

  private void take(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> Pictures.take(bench.scene, PICTURES.resolve(name + suffix)));
    assertThat(PICTURES.resolve(name + suffix)).isNotEmptyFile();
  }
}
