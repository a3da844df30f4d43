package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.Verdict;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.work.Work;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A condition that nobody knows is set by the person, counts, and is taken back. */
@ExtendWith(ApplicationExtension.class)
final class AssumptionJourneyTest {
  private static final String FENCED =
      """
      {
        "Version": "2012-10-17",
        "Statement": [{
          "Effect": "Deny",
          "Action": ["s3:Get*", "s3:ListBucket"],
          "Resource": "arn:aws:s3:::lake/*",
          "Condition": { "NotIpAddress": { "aws:SourceIp": "10.0.0.0/8" } }
        }]
      }
      """;

  private final Work work = new Work();
  private final TrainingAccount training = TrainingAccount.open();
  private final SimpleObjectProperty<Facts> facts = new SimpleObjectProperty<>(Facts.NONE);
  private final Ask ask = Asks.copy("s3://lake/in/listing/", "lake-steward");
  private CheckDesk desk;

  @Start
  void start(Stage stage) {
    RoleArn steward =
        RoleArn.read("arn:aws:iam::123456789012:role/lake-steward").found().orElseThrow();
    training.apply(new Change.PutPolicy(new Holder.Role(steward), "fence", FENCED));
    desk =
        new CheckDesk(
            work,
            InstantSource.system(),
            new Basis.Whole(ask),
            new Reach.At(training, Optional.of(training)),
            fix -> {});
    Overlay sheets = Overlay.forSheets();
    CheckView view = new CheckView(desk, sheets);
    view.assuming(
        new Assumptions(
            facts,
            (what, change) -> {
              facts.set(change.apply(facts.get()));
              desk.basis(new Basis.Whole(new Ask(ask.statement(), ask.place(), facts.get())));
            }));
    ScrollPane scroll = new ScrollPane(view.node());
    scroll.setFitToWidth(true);
    Theme theme = new Theme();
    Scene scene = new Scene(new StackPane(scroll, sheets), 680, 900);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void stop() {
    work.close();
  }

  @Test
  void whatNobodyKnowsIsSetAndTakenBack(FxRobot robot) throws Exception {
    robot.interact(desk::run);
    assertThat(verdict()).isEqualTo(Verdict.Kind.UNKNOWN);
    press(robot, "Read the objects");
    assertThat(said(robot)).contains("aws:SourceIp", "Set…").doesNotContain("Taken for granted");
    press(robot, "Set…");
    TextField value = robot.lookup(".assumption-form .text-field").queryAs(TextField.class);
    assertThat(value.isFocused()).as("one can type at once").isTrue();
    robot.interact(() -> value.setText("10.1.2.3, office"));
    press(robot, "Set and check again");
    assertThat(said(robot)).anyMatch(words -> words.contains("nothing like “office”"));
    assertThat(facts.get()).as("nobody can compare that").isEqualTo(Facts.NONE);
    robot.interact(() -> value.setText("10.1.2.3"));
    press(robot, "Set and check again");
    assertThat(verdict()).isEqualTo(Verdict.Kind.WORKS);
    assertThat(said(robot)).contains("Taken for granted", "aws:SourceIp is 10.1.2.3");
    Node back = robot.lookup(".assumption .button").query();
    assertThat(back.getAccessibleText()).isEqualTo("Take back aws:SourceIp");
    robot.interact(() -> ((ButtonBase) back).fire());
    assertThat(verdict()).isEqualTo(Verdict.Kind.UNKNOWN);
    assertThat(facts.get()).isEqualTo(Facts.NONE);
  }

  private Verdict.Kind verdict() throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> desk.busyProperty().getValue().equals(false) && desk.current().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    return desk.current().orElseThrow().verdict().orElseThrow().kind();
  }

  private static void press(FxRobot robot, String words) {
    Node node = robot.lookup(words).match(AssumptionJourneyTest::seen).query();
    Node at = node;
    while (!(at instanceof ButtonBase)) {
      at = at.getParent();
    }
    ButtonBase button = (ButtonBase) at;
    robot.interact(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static List<String> said(FxRobot robot) {
    return robot.lookup(AssumptionJourneyTest::seen).queryAll().stream()
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
}
