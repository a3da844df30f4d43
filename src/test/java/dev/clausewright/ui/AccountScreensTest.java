package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Change;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Holder;
import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Parameter;
import dev.clausewright.account.LiveChanger.Written;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.draft.StepId;
import dev.clausewright.ui.account.AccountState;
import dev.clausewright.ui.check.ChangeDialog;
import dev.clausewright.ui.check.ChangeQuestion;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
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

  private static final String ROLE = "arn:aws:iam::123456789012:role/lake-loader";
  private static final String POLICY =
      """
      {
        "Version": "2012-10-17",
        "Statement": [{
          "Sid": "ReadListing",
          "Effect": "Allow",
          "Action": ["s3:GetObject", "s3:ListBucket"],
          "Resource": "arn:aws:s3:::lake/*"
        }]
      }
      """;

  private static final ChangeQuestion CHANGE =
      new ChangeQuestion(
          new Identity(
              "arn:aws:sts::123456789012:assumed-role/AnalystLoader/mara",
              new AccountId("123456789012"),
              new Region("eu-west-1"),
              CustomEndpoints.all(URI.create("http://localhost:4566")),
              Optional.empty()),
          List.of(
              new Intent(
                  new Change.PutPolicy(
                      new Holder.Role(RoleArn.read(ROLE).found().orElseThrow()),
                      "lake-read",
                      POLICY),
                  List.of(
                      new Call(
                          "iam",
                          "PutRolePolicy",
                          List.of(
                              new Parameter("RoleName", "lake-loader"),
                              new Parameter("PolicyName", "lake-read"),
                              new Parameter("PolicyDocument", POLICY)))),
                  Optional.of(
                      new Written(
                          "lake-read, inline policy of lake-loader",
                          Optional.of(POLICY),
                          POLICY.replace(
                              "  }]",
                              """
                                }, {
                                  "Sid": "ListListing",
                                  "Effect": "Allow",
                                  "Action": "s3:ListBucket",
                                  "Resource": "arn:aws:s3:::lake"
                                }]\
                              """))),
                  "Can be taken back here as long as nobody changed lake-read since.")),
          "List the bucket turns green, none turns red.",
          new ChangeQuestion.Named("role", "lake-loader"));

  /** The same of a document that AWS keeps in one line. */
  private static ChangeQuestion dense() {
    Intent intent = CHANGE.intents().getFirst();
    Written written = intent.written().orElseThrow();
    String before = written.before().orElseThrow().replaceAll("\\s+", "");
    String after =
        before.replace(
            "}]}",
            "},{\n"
                + "  \"Sid\": \"ListListing\",\n"
                + "  \"Effect\": \"Allow\",\n"
                + "  \"Action\": \"s3:ListBucket\",\n"
                + "  \"Resource\": \"arn:aws:s3:::lake\"\n"
                + "}]}");
    return new ChangeQuestion(
        CHANGE.as(),
        List.of(
            new Intent(
                intent.change(),
                intent.calls(),
                Optional.of(new Written(written.name(), Optional.of(before), after)),
                intent.back())),
        CHANGE.turns(),
        CHANGE.named());
  }

  @TempDir private Path temporary;
  private Stage stage;
  private Bench bench;
  private final PretendCloud cloud = new PretendCloud();
  private String suffix = "";

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void accountsCanBeSeenInLightAndDark(FxRobot robot) throws Exception {
    for (Theme.Mode mode : Pictures.modes()) {
      suffix = "-" + mode.name().toLowerCase(Locale.ROOT) + ".png";
      robot.interact(
          () -> {
            bench = new Bench(stage, Sourced.with(cloud, Settings.forNow()), 1180, 760);
            bench.theme.modeProperty().set(mode);
            bench.listing();
          });
      try {
        open(robot, SnapshotFolder.home(temporary.resolve("prod-snapshot"), ago(3)));
        open(robot, SnapshotFolder.partner(temporary.resolve("acme-snapshot"), ago(41)));
        open(robot, temporary.resolve("prod-snapshot"));
        robot.interact(() -> bench.session.go(StepId.ROLE));
        until(() -> robot.lookup(".role-row").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".account-menu").<MenuButton>query().show());
        take(robot, "14b-account-menu");
        robot.interact(() -> robot.lookup(".account-menu").<MenuButton>query().hide());
        robot.interact(() -> bench.session.go(StepId.CHECK));
        take(robot, "9-check-snapshot");
        connect(robot);
        robot.interact(() -> bench.bench.desk().enter(Mode.DIAGNOSE));
        robot.interact(
            () ->
                bench
                    .bench
                    .accounts()
                    .choose(new Choice.Snapshot(List.of(temporary.resolve("nowhere")))));
        until(() -> state() instanceof AccountState.Lost);
        until(() -> button(robot, "What to do").filter(AccountScreensTest::inSight).isPresent());
        take(robot, "7-diagnose-notice");
        press(robot, "What to do");
        take(robot, "9-check-error");
        live("ci-deploy", robot);
        until(() -> state() instanceof AccountState.Lost(Choice.Live _, var _, var _, var _));
        assertThat(robot.lookup(".code-inline").queryAllAs(Text.class))
            .extracting(Text::getText)
            .contains("proxy.example.com:3128", "HTTPS_PROXY", "credential_process")
            .noneMatch(code -> code.startsWith("aws sso login"));
        take(robot, "9-check-error-live");
        robot.interact(() -> bench.bench.deeds().script().run());
        take(robot, "14c-snapshot-script");
        robot.interact(() -> bench.bench.desk().frame().dialogs().hide(true));
        live(robot);
      } finally {
        robot.interact(() -> bench.close());
      }
    }
  }

  private void live(String profile, FxRobot robot) {
    Connection connection =
        new Connection(new Connection.Using.Profile(profile), Optional.empty(), Optional.empty());
    robot.interact(() -> bench.bench.accounts().choose(new Choice.Live(connection)));
  }

  /** At AWS, behind an endpoint of one's own, with a right that is lacking. */
  private void live(FxRobot robot) throws Exception {
    cloud.denied.add("bucket");
    Connection connection =
        new Connection(
            new Connection.Using.Profile("analytics"),
            Optional.empty(),
            Optional.of(URI.create("http://localhost:4566")));
    robot.interact(() -> bench.bench.accounts().choose(new Choice.Live(connection)));
    until(() -> state() instanceof AccountState.Open);
    robot.interact(() -> bench.session.go(StepId.ROLE));
    until(() -> robot.lookup(".role-row").tryQuery().isPresent());
    take(robot, "3-role-live");
    robot.interact(() -> bench.session.go(StepId.CHECK));
    robot.interact(() -> robot.lookup(".button.run").queryButton().fire());
    until(() -> button(robot, "Run again").filter(Node::isVisible).isPresent());
    take(robot, "5b-check-live");
    cloud.denied.clear();
    elsewhere(robot);
    change(robot);
  }

  /** Two services at endpoints of their own: both stand in the header, in the menu and above. */
  private void elsewhere(FxRobot robot) throws Exception {
    live("analytics-load", robot);
    until(() -> state() instanceof AccountState.Open);
    MenuButton menu = robot.lookup(".account-menu").query();
    assertThat(menu.getText()).isEqualTo("AWS · analytics-load · 2 custom endpoints");
    robot.interact(menu::show);
    take(robot, "14b-account-menu-endpoints");
    assertThat(robot.listWindows()).isNotEmpty();
    assertThat(robot.lookup(".menu-account").queryAllAs(Node.class))
        .extracting(Node::getAccessibleText)
        .anyMatch(row -> row.contains("s3 storage.lake.example.com:9000") && row.endsWith("in use"))
        .anyMatch(row -> row.contains("analytics, ") && row.contains("localhost:4566"));
    robot.interact(menu::hide);
    take(robot, "5b-check-endpoints");
  }

  /** The question before a change, answered wrongly and then rightly. */
  private void change(FxRobot robot) {
    robot.interact(() -> ChangeDialog.ask(bench.bench.desk().frame().dialogs(), CHANGE));
    assertThat(robot.lookup(".change-facts > .clause").queryAllAs(Node.class))
        .extracting(Node::getAccessibleText)
        .containsExactly("assumed-role/AnalystLoader/mara", "http://localhost:4566");
    TextField name = robot.lookup("#confirm-name").query();
    robot.interact(() -> name.setText("lake-load"));
    press(robot, "Apply to AWS");
    take(robot, "15-confirm-change-refused");
    robot.interact(() -> name.setText("lake-loader"));
    robot.interact(name::end);
    take(robot, "15-confirm-change");
    robot.interact(() -> segment(robot, "Side by side").fire());
    take(robot, "15-confirm-change-sides");
    robot.interact(() -> bench.bench.desk().frame().dialogs().hide(true));
    robot.interact(() -> ChangeDialog.ask(bench.bench.desk().frame().dialogs(), dense()));
    take(robot, "15-confirm-change-laid-out");
    robot.interact(() -> segment(robot, "As sent").fire());
    take(robot, "15-confirm-change-as-sent");
    robot.interact(() -> bench.bench.desk().frame().dialogs().hide(true));
  }

  private static Instant ago(int days) {
    return Bench.NOW.minus(Duration.ofDays(days));
  }

  /** Every way it can go. */
  private void connect(FxRobot robot) throws Exception {
    robot.interact(() -> bench.bench.deeds().connect().run());
    until(() -> robot.lookup(".profile-row").queryAll().size() > 5);
    select(robot, "analytics");
    until(() -> robot.lookup(".who-facts").tryQuery().isPresent());
    until(() -> robot.lookup(".may-grid .spin").queryAll().isEmpty());
    take(robot, "14-account");
    cloud.denied.addAll(List.of("bucket", "key", "table", "emrCluster"));
    select(robot, "analytics-load");
    until(() -> button(robot, "Copy the policy", Hyperlink.class).isPresent());
    until(() -> robot.lookup(".may-grid .spin").queryAll().isEmpty());
    take(robot, "14-account-lacking");
    cloud.denied.clear();
    select(robot, "owner");
    until(() -> robot.lookup(".who-card.danger").tryQuery().isPresent());
    until(() -> robot.lookup(".may-grid .spin").queryAll().isEmpty());
    take(robot, "14-account-root");
    select(robot, "partner");
    until(() -> robot.lookup(".who-command").tryQuery().isPresent());
    take(robot, "14-account-ended");
    select(robot, "ci-deploy");
    until(() -> button(robot, "Copy details").isPresent());
    take(robot, "14-account-failed");
    select(robot, "ops-admin");
    until(() -> robot.lookup("#mfa-code").tryQuery().isPresent());
    take(robot, "14-account-code");
    robot.interact(() -> bench.bench.desk().frame().dialogs().hide(true));
  }

  private static void select(FxRobot robot, String name) {
    robot.interact(
        () -> {
          ListView<?> list = robot.lookup("#profiles").query();
          for (int i = 0; i < list.getItems().size(); i++) {
            if (String.valueOf(list.getItems().get(i)).contains("name=" + name + ",")) {
              list.getSelectionModel().select(i);
            }
          }
        });
  }

  private static Optional<Button> button(FxRobot robot, String words) {
    return button(robot, words, Button.class);
  }

  private static <T extends ButtonBase> Optional<T> button(
      FxRobot robot, String words, Class<T> kind) {
    String style = kind == Button.class ? ".button" : ".hyperlink";
    return robot.lookup(style).queryAllAs(kind).stream()
        .filter(button -> words.equals(button.getText()))
        .findFirst();
  }

  private static ToggleButton segment(FxRobot robot, String words) {
    return robot.lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean inSight(Node node) {
    return node.getScene() != null && node.localToScene(node.getLayoutBounds()).getWidth() > 0;
  }

  private static void press(FxRobot robot, String words) {
    robot.interact(() -> button(robot, words).orElseThrow().fire());
  }

  /** The smallest window: nothing is cut off. */
  @Test
  void theSmallestWindowHoldsThemToo(FxRobot robot) throws Exception {
    suffix = "-light.png";
    robot.interact(
        () -> {
          bench = new Bench(stage, Sourced.with(cloud, Settings.forNow()), 1000, 640);
          bench.theme.modeProperty().set(Theme.Mode.LIGHT);
          bench.listing();
        });
    try {
      open(robot, SnapshotFolder.home(temporary.resolve("prod-snapshot"), ago(41)));
      robot.interact(() -> robot.lookup(".account-menu").<MenuButton>query().show());
      take(robot, "10-small-account-menu");
      robot.interact(() -> robot.lookup(".account-menu").<MenuButton>query().hide());
      robot.interact(() -> bench.bench.deeds().connect().run());
      until(() -> robot.lookup(".profile-row").queryAll().size() > 5);
      select(robot, "owner");
      until(() -> robot.lookup(".may-grid .spin").queryAll().isEmpty());
      take(robot, "10-small-account");
      inside(robot);
      robot.interact(() -> bench.bench.desk().frame().dialogs().hide(true));
      robot.interact(() -> ChangeDialog.ask(bench.bench.desk().frame().dialogs(), CHANGE));
      take(robot, "10-small-confirm-change");
      inside(robot);
      robot.interact(() -> segment(robot, "Side by side").fire());
      take(robot, "10-small-confirm-change-sides");
      inside(robot);
      robot.interact(() -> bench.bench.desk().frame().dialogs().hide(true));
      robot.interact(() -> ChangeDialog.ask(bench.bench.desk().frame().dialogs(), dense()));
      take(robot, "10-small-confirm-change-laid-out");
      inside(robot);
      robot.interact(() -> bench.bench.desk().frame().dialogs().hide(true));
      robot.interact(() -> bench.bench.deeds().script().run());
      take(robot, "10-small-snapshot-script");
      inside(robot);
    } finally {
      robot.interact(() -> bench.close());
    }
  }

  private void inside(FxRobot robot) {
    Bounds panel = robot.lookup(".panel.dialog").query().localToScene(layout(robot));
    assertThat(panel.getMinY()).isNotNegative();
    assertThat(panel.getMaxY()).isLessThanOrEqualTo(640);
  }

  private static Bounds layout(FxRobot robot) {
    return robot.lookup(".panel.dialog").query().getLayoutBounds();
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
