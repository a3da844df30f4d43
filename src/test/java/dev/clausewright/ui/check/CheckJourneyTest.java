package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Verdict;
import dev.clausewright.draft.StepState;
import dev.clausewright.need.Ask;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.work.Work;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does on the Check step, on a training account of its own. */
@ExtendWith(ApplicationExtension.class)
final class CheckJourneyTest {
  private static final String LISTING = "s3://lake/in/listing/";
  private static final String PARTNER = "arn:aws:iam::210987654321:role/";

  private final Work work = new Work();
  private final TrainingAccount training = TrainingAccount.open();
  private CheckDesk desk;
  private CheckView view;

  @Start
  void start(Stage stage) {
    Theme theme = new Theme();
    desk =
        new CheckDesk(
            work,
            InstantSource.system(),
            new Basis.Open(List.of(new Gap("Choose a role", () -> {}))),
            new Reach.At(training, Optional.of(training)),
            fix -> {});
    Overlay sheets = Overlay.forSheets();
    view = new CheckView(desk, sheets);
    ScrollPane scroll = new ScrollPane(view.node());
    scroll.setFitToWidth(true);
    Scene scene = new Scene(new StackPane(new HBox(scroll, view.notLookedAt()), sheets), 980, 900);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void stop() {
    work.close();
  }

  @Test
  void beforeAnythingIsAskedTheWayIsGreyAndThereIsOneButton(FxRobot robot) {
    give(robot, Asks.copy(LISTING, "lake-steward"));
    assertThat(said(robot))
        .contains("Ask before you load", "What will be asked", "Role is attached");
    assertThat(robot.lookup(".edge.open").queryAll()).hasSize(2);
    assertThat(view.urgent().get()).isTrue();
    assertThat(view.notLookedAt().isVisible()).isFalse();
    assertThat(training.done()).isEmpty();
  }

  @Test
  void anUnfinishedStatementSaysWhatIsMissingAndLeadsThere(FxRobot robot) {
    CountDownLatch gone = new CountDownLatch(1);
    robot.interact(
        () -> desk.basis(new Basis.Open(List.of(new Gap("Choose a role", gone::countDown)))));
    press(robot, "Choose a role");
    assertThat(gone.getCount()).isZero();
    assertThat(view.urgent().get()).isFalse();
  }

  @Test
  void anAttachedRoleWithAllRightsIsGreenAndSaysWhatWasNotLookedAt(FxRobot robot) throws Exception {
    give(robot, Asks.copy(LISTING, "lake-steward"));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(ended().verdict()).map(Verdict::kind).contains(Verdict.Kind.WORKS);
    assertThat(robot.lookup(".verdict-head.success").tryQuery()).isPresent();
    assertThat(said(robot)).contains("Not looked at", "Rights inside the database");
    assertThat(robot.lookup(".edge.passed").queryAll()).hasSize(2);
    assertThat(view.urgent().get()).isFalse();
    assertThat(desk.checkedProperty().get().state()).isEqualTo(StepState.DONE);
  }

  @Test
  void aRoleThatIsNotAttachedFailsIsMendedAndTheMendingIsUndone(FxRobot robot) throws Exception {
    give(robot, Asks.copy(LISTING, "etl-nightly"));
    run(robot);
    assertThat(ended().verdict()).map(Verdict::kind).contains(Verdict.Kind.FAILS);
    assertThat(open(robot)).isEqualTo("Role is attached");
    assertThat(view.urgent().get()).isTrue();
    press(robot, "Apply the fix");
    await(
        progress -> progress.verdict().map(Verdict::kind).equals(Optional.of(Verdict.Kind.WORKS)));
    assertThat(training.done()).hasSize(1);
    assertThat(said(robot)).contains("etl-nightly was attached to analytics-prod.");
    press(robot, "Undo the fix");
    await(
        progress -> progress.verdict().map(Verdict::kind).equals(Optional.of(Verdict.Kind.FAILS)));
    assertThat(training.done()).isEmpty();
  }

  @Test
  void theWholePolicyAndTheChangeOpenBesideAndCloseWithEscapeOrTheButton(FxRobot robot)
      throws Exception {
    give(robot, Asks.copy(LISTING, "lake-loader"));
    run(robot);
    ended();
    press(robot, "Whole policy");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".panel .evidence-line.failed").tryQuery()).isPresent();
    robot.push(KeyCode.ESCAPE);
    press(robot, "Show the change");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".panel .evidence-line.added").tryQuery()).isPresent();
    press(robot, "Close");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".panel .evidence-line.added").tryQuery()).isEmpty();
  }

  @Test
  void aPrefixThatIsDeniedInPartNamesAKeyThatIsDenied(FxRobot robot) throws Exception {
    give(robot, Asks.copy(LISTING, "listing-masked"));
    run(robot);
    assertThat(ended().verdict()).map(Verdict::kind).contains(Verdict.Kind.FAILS);
    assertThat(open(robot)).isEqualTo("Read the objects");
    assertThat(String.join(" ", said(robot))).contains("in/listing/pii/");
    assertThat(robot.lookup(".evidence-line.failed").tryQuery()).isPresent();
  }

  @Test
  void aBrokenChainIsMended(FxRobot robot) throws Exception {
    give(robot, Asks.copy(LISTING, "lake-steward", "lake-hub"));
    run(robot);
    assertThat(ended().verdict()).map(Verdict::kind).contains(Verdict.Kind.FAILS);
    assertThat(robot.lookup(".verdict .failed .turn-left").tryQuery()).isPresent();
    assertThat(open(robot)).isEqualTo("Role 1 may become role 2");
    press(robot, "Apply the fix");
    await(
        progress -> progress.verdict().map(Verdict::kind).equals(Optional.of(Verdict.Kind.WORKS)));
    assertThat(robot.lookup(".verdict .failed .turn-left").tryQuery()).isEmpty();
    press(robot, "Undo the fix");
    await(
        progress -> progress.verdict().map(Verdict::kind).equals(Optional.of(Verdict.Kind.FAILS)));
    assertThat(training.done()).isEmpty();
  }

  @Test
  void aHopIntoAnotherAccountIsForItsAdministratorAndCannotBeAppliedHere(FxRobot robot)
      throws Exception {
    give(robot, Asks.copy("s3://partner-drop/", "lake-loader", PARTNER + "partner-ledger"));
    run(robot);
    assertThat(ended().verdict()).map(Verdict::kind).contains(Verdict.Kind.FAILS);
    assertThat(robot.lookup(".verdict .lane").queryAll()).hasSize(2);
    assertThat(robot.lookup(".verdict .failed .turn-left").tryQuery()).isPresent();
    assertThat(robot.lookup("Apply the fix").tryQuery()).isEmpty();
    press(robot, "Copy the trust policy");
    assertThat(copied(robot)).contains("update-assume-role-policy", "partner-ledger");
  }

  @Test
  void keysOfTheRootUserAreRefused(FxRobot robot) throws Exception {
    give(robot, Asks.keys(LISTING, "AKIAROOTUSERKEYSAMPL"));
    run(robot);
    assertThat(ended().verdict()).map(Verdict::kind).contains(Verdict.Kind.FAILS);
    assertThat(String.join(" ", said(robot))).contains("root");
    assertThat(robot.lookup("Apply the fix").tryQuery()).isEmpty();
  }

  @Test
  void aRunThatHangsCanBeCancelled(FxRobot robot) throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    robot.interact(() -> desk.reach(new Reach.At(hanging(asked), Optional.empty())));
    give(robot, Asks.copy(LISTING, "lake-steward"));
    run(robot);
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(desk.pictureProperty().get()).isInstanceOf(Picture.Running.class);
    press(robot, "Cancel");
    assertThat(ended().verdict()).map(Verdict::kind).contains(Verdict.Kind.UNKNOWN);
    assertThat(said(robot)).contains("Cancelled", "Run again");
  }

  @Test
  void aChangedStatementMakesTheResultOld(FxRobot robot) throws Exception {
    Ask ask = Asks.copy(LISTING, "lake-steward");
    give(robot, ask);
    run(robot);
    ended();
    give(robot, Asks.copy("s3://lake/other/", "lake-steward"));
    assertThat(said(robot)).contains("This result is older than the statement.");
    assertThat(robot.lookup(".verdict-head.success").tryQuery()).isEmpty();
    assertThat(desk.current()).isEmpty();
    give(robot, ask);
    assertThat(desk.current()).isPresent();
  }

  @Test
  void arrowsMoveBetweenRowsAndEnterOpensOne(FxRobot robot) throws Exception {
    give(robot, Asks.copy(LISTING, "lake-steward"));
    run(robot);
    ended();
    robot.interact(() -> robot.lookup(".check-row").query().requestFocus());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertThat(robot.lookup(".evidence").queryAll()).hasSize(1);
    robot.push(KeyCode.ENTER);
    assertThat(robot.lookup(".evidence").tryQuery()).isEmpty();
  }

  private void give(FxRobot robot, Ask ask) {
    robot.interact(() -> desk.basis(new Basis.Whole(ask)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void run(FxRobot robot) {
    robot.interact(desk::run);
  }

  private Progress ended() throws TimeoutException {
    return await(progress -> true);
  }

  private Progress await(Predicate<Progress> wanted) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            desk.busyProperty().getValue().equals(false)
                && desk.current().filter(wanted).isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return desk.current().orElseThrow();
  }

  private static void press(FxRobot robot, String words) {
    Node button = robot.lookup(words).match(CheckJourneyTest::seen).query();
    robot.interact(() -> ((ButtonBase) button).fire());
  }

  private static String copied(FxRobot robot) {
    StringBuilder text = new StringBuilder();
    robot.interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
    return text.toString();
  }

  private static String open(FxRobot robot) {
    return robot
        .lookup(".check-row")
        .match(node -> node instanceof ToggleButton row && row.isSelected())
        .lookup(".row-name")
        .queryAs(Label.class)
        .getText();
  }

  /** All words that can be seen. */
  private static List<String> said(FxRobot robot) {
    return robot.lookup(CheckJourneyTest::seen).queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private static boolean seen(Node node) {
    boolean shown = node instanceof Labeled;
    for (Node at = node; at != null && shown; at = at.getParent()) {
      shown = at.isVisible();
    }
    return shown;
  }

  /** The training account, but a role is never answered. */
  private Account hanging(CountDownLatch asked) {
    return (Account)
        Proxy.newProxyInstance(
            Account.class.getClassLoader(),
            new Class<?>[] {Account.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("equals")) {
                return proxy == arguments[0];
              }
              if (method.getName().equals("role")) {
                asked.countDown();
                new CountDownLatch(1).await();
              }
              return method.invoke(training, arguments);
            });
  }
}
