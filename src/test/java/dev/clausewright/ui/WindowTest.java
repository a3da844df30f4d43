package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.StepId;
import dev.clausewright.secret.Kind;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.step.statement.Start;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class WindowTest {
  private final CssLog log = new CssLog();
  private Stage stage;
  private Bench bench;

  @org.testfx.framework.junit5.Start
  void start(Stage shown) {
    stage = shown;
    bench = new Bench(shown, 1000, 760);
  }

  @AfterEach
  void silence() {
    log.close();
    bench.close();
  }

  @Test
  void everythingTheKeyboardReachesHasANameOnEveryStepOfEveryWay(FxRobot robot) {
    for (Statement statement : statements()) {
      for (Access access : Access.values()) {
        robot.interact(
            () ->
                bench.session.change(
                    "way", draft -> draft.withStatement(statement).withAccess(access)));
        for (StepId step : StepId.values()) {
          robot.interact(() -> bench.session.go(step));
          WaitForAsyncUtils.waitForFxEvents();
          assertThat(Focusable.unnamed(stage.getScene().getRoot()))
              .as("%s, %s, %s", statement.verb(), access, step)
              .isEmpty();
        }
      }
    }
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void nextLeadsToWhatIsMissingAndSaysSo(FxRobot robot) {
    robot.interact(() -> bench.bench.desk().next());
    WaitForAsyncUtils.waitForFxEvents();
    Node focused = stage.getScene().getFocusOwner();
    assertThat(focused.getAccessibleText()).isEqualTo("Into table. Name the table to load.");
    robot.write("sales.listing");
    robot.interact(() -> bench.bench.desk().next());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(stage.getScene().getFocusOwner().getAccessibleText()).startsWith("Location.");
    assertThat(robot.lookup("Step 1 of 6").tryQuery()).isPresent();
  }

  @Test
  void anEmptyStatementOffersTheTrainingExampleAsOneStepOfUndo(FxRobot robot) {
    robot.clickOn("#training-example");
    assertThat(bench.session.sightProperty().get().printed().text())
        .startsWith("copy sales.listing\nfrom 's3://lake/in/listing/'\n");
    assertThat(robot.lookup("#training-example").query().getParent().isVisible()).isFalse();
    robot.interact(bench.session::undo);
    assertThat(robot.lookup("#training-example").query().getParent().isVisible()).isTrue();
  }

  @Test
  void typingIsOneStepOfUndoAndTheFieldFollows(FxRobot robot) {
    robot.interact(() -> bench.session.go(Slot.of(Part.TABLE)));
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("sales");
    assertThat(bench.session.sightProperty().get().printed().text()).contains("copy sales");
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bench.session.statement()).isEqualTo(Start.copy());
    assertThat(field(robot).getText()).isEmpty();
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z)
        .release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(field(robot).getText()).isEqualTo("sales");
  }

  @Test
  void pastedLineBreaksBlanksAndQuotesAreNamedAndMendedWithOneClick(FxRobot robot) {
    for (String pasted :
        List.of(
            " s3://lake/in/",
            "s3://lake/in/\u00a0",
            "\u2018s3://lake/in/\u2019",
            "s3://la\u200bke/in/")) {
      robot.interact(() -> bench.session.startAnew(Start.draft()));
      robot.interact(() -> bench.session.go(Slot.of(Part.SOURCE)));
      WaitForAsyncUtils.waitForFxEvents();
      TextField location = (TextField) stage.getScene().getFocusOwner();
      robot.interact(() -> location.setText(pasted));
      assertThat(location.getAccessibleText()).contains("There ");
      robot.interact(() -> robot.lookup(".repair").queryAs(Button.class).fire());
      assertThat(bench.session.sightProperty().get().printed().text())
          .contains("from 's3://lake/in/'");
    }
  }

  @Test
  void theLocationsLessonMendsWithOneClick(FxRobot robot) {
    robot.interact(
        () -> bench.session.edit(s -> Bench.put(s, Part.SOURCE, "s3://lake/in/listing")));
    robot.interact(() -> robot.lookup("End it with /").queryAs(Button.class).fire());
    assertThat(bench.session.sightProperty().get().printed().text())
        .contains("from 's3://lake/in/listing/'");
    assertThat(robot.lookup("End it with /").tryQuery()).isEmpty();
  }

  @Test
  void aFormatTakesAlongOnlyWhatMayStandWithIt(FxRobot robot) {
    robot.interact(() -> bench.listing());
    robot.interact(
        () -> bench.session.edit(s -> s.put(Option.CSV).put(Option.GZIP).put(Option.TRIMBLANKS)));
    robot.interact(() -> bench.session.go(StepId.OPTIONS));
    robot.interact(() -> robot.lookup("Parquet").queryAs(ToggleButton.class).fire());
    assertThat(bench.session.sightProperty().get().printed().text())
        .contains("format parquet")
        .doesNotContain("gzip")
        .doesNotContain("trimblanks");
    robot.interact(bench.session::undo);
    assertThat(bench.session.sightProperty().get().printed().text()).contains("gzip");
  }

  @Test
  void aSecretIsShownNowhereAndIsGoneAfterStartingAnew(FxRobot robot) {
    String canary = "CANARY+secret/0123456789CANARY+secret/01";
    robot.interact(() -> bench.listing());
    robot.interact(
        () ->
            bench.session.change(
                "keys",
                draft -> {
                  Slot slot = Slot.of(Part.SECRET_ACCESS_KEY);
                  var ref = bench.session.vault().put(Kind.SECRET_ACCESS_KEY, canary.toCharArray());
                  Statement keys = draft.withAccess(Access.KEYS).statement();
                  return draft
                      .withAccess(Access.KEYS)
                      .withStatement(
                          Bench.put(keys, Part.ACCESS_KEY_ID, "AKIAIOSFODNN7EXAMPLE")
                              .put(slot, new Entry.Is(new Secret(ref))));
                }));
    for (StepId step : StepId.values()) {
      robot.interact(() -> bench.session.go(step));
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(words(robot)).as("%s", step).noneMatch(text -> text.contains("CANARY"));
    }
    assertThat(bench.session.sightProperty().get().printed().text()).doesNotContain("CANARY");
    robot.interact(() -> bench.session.startAnew(Start.draft()));
    robot.interact(bench.session::undo);
    assertThat(bench.session.statement()).isEqualTo(Start.copy());
  }

  @Test
  void finishCopiesTheStatement(FxRobot robot) {
    robot.interact(() -> bench.listing());
    robot.interact(() -> bench.session.go(StepId.FINISH));
    robot.interact(() -> robot.lookup("Copy the statement").queryAs(Button.class).fire());
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).startsWith("copy sales.listing\nfrom 's3://lake/in/listing/'");
  }

  @Test
  void theStyleEngineHasNothingToSayInTheDark(FxRobot robot) {
    robot.interact(() -> bench.theme.modeProperty().set(Theme.Mode.DARK));
    robot.interact(() -> bench.listing());
    for (StepId step : StepId.values()) {
      robot.interact(() -> bench.session.go(step));
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertThat(log.lines()).isEmpty();
  }

  private static List<Statement> statements() {
    Statement copy = Bench.listing(Start.draft()).statement();
    Statement unload =
        Bench.put(
            Bench.put(Statement.empty(Verb.UNLOAD), Part.QUERY, "select 1"),
            Part.TARGET,
            "s3://lake/out/");
    Statement library =
        Bench.put(
            Bench.put(Statement.empty(Verb.CREATE_LIBRARY), Part.LIBRARY_NAME, "f_url"),
            Part.SOURCE,
            "s3://lake/lib/url.zip");
    return List.of(copy, SourceKind.DYNAMODB.choose(copy), unload, library);
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup(".text-field").queryAllAs(TextField.class).iterator().next();
  }

  private static List<String> words(FxRobot robot) {
    return robot.lookup(".root").queryAll().stream()
        .flatMap(root -> root.lookupAll("*").stream())
        .map(
            node ->
                node instanceof Text text
                    ? text.getText()
                    : node instanceof Labeled label && label.getText() != null
                        ? label.getText()
                        : "")
        .toList();
  }
}
