package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.Row;
import dev.clausewright.check.Unfinished;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.work.Work;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The Check step of a statement whose text Redshift would refuse. */
@ExtendWith(ApplicationExtension.class)
final class WrongTextTest {
  private final Work work = new Work();
  private final Ask whole = Asks.copy("s3://lake/in/listing/", "lake-steward");
  private CheckDesk desk;
  private CheckView view;

  @Start
  void start(Stage stage) {
    TrainingAccount training = TrainingAccount.open();
    desk =
        new CheckDesk(
            work,
            InstantSource.system(),
            new Basis.Whole(whole),
            new Reach.At(training, Optional.of(training)),
            fix -> {});
    view = new CheckView(desk, Overlay.forSheets());
    Scene scene = new Scene(view.node(), 700, 900);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void stop() {
    work.close();
  }

  @Test
  void everyErrorIsARowThatSaysItsRuleAndWhy(FxRobot robot) {
    Statement wrong =
        whole.statement().statement().put(Option.CSV).put(Option.ESCAPE).put(Option.REMOVEQUOTES);
    List<Row> rows = Unfinished.of(wrong, whole.place()).orElseThrow().rows();
    robot.interact(() -> desk.basis(new Basis.Open(List.of(new Gap("ESCAPE", () -> {})), rows)));
    assertThat(said(robot))
        .contains("What the text says", "ESCAPE", "REMOVEQUOTES", "Role is attached")
        .anyMatch(words -> words.startsWith("X-27: ESCAPE cannot stand with CSV"))
        .doesNotContain("What will be asked");
    robot.interact(() -> view.open(List.of(rows.getFirst().check().id())));
    assertThat(said(robot)).anyMatch(words -> words.contains("a quote in a value is doubled"));
    assertThat(desk.current()).isEmpty();
  }

  @Test
  void whatIsOnlyMissingIsSaidOnceByTheLinksThatLeadThere(FxRobot robot) {
    Statement open = whole.statement().statement().drop(slot -> slot.part().isAuthorization());
    List<Row> rows = Unfinished.of(open, whole.place()).orElseThrow().rows();
    robot.interact(() -> desk.basis(new Basis.Open(List.of(new Gap("A role", () -> {})), rows)));
    assertThat(said(robot)).contains("A role").doesNotContain("What the text says", "Permissions");
    robot.interact(() -> desk.basis(new Basis.Whole(whole)));
    assertThat(said(robot)).contains("What will be asked");
  }

  private static List<String> said(FxRobot robot) {
    return robot.lookup(WrongTextTest::seen).queryAll().stream()
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
