package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Migration;
import dev.clausewright.rules.Migrations;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Notice;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.step.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A script: the editor with what can be done with the statement at the caret. */
final class ScriptPage extends StackPane {
  private static final double EDITOR = 0.74;

  /** As high as three lines with their head and foot. */
  private static final double DIFFERENCE = 190;

  private final ScriptDesk desk;
  private final Carrying carrying;
  private final Runnable compose;
  private final Rewrites rewrites;
  private final FindingsList findings;
  private final ScriptBar bar;
  private final Notice notice = new Notice();
  private final Button open;
  private final SplitPane split;

  ScriptPage(ScriptDesk desk, Session session, ScriptBar bar, Runnable compose) {
    this.desk = desk;
    this.carrying = new Carrying(desk, session);
    this.bar = bar;
    this.compose = compose;
    this.rewrites = new Rewrites(desk);
    this.findings = new FindingsList(desk, rewrites::show);
    open = Buttons.with(Buttons.plain("Open in Compose", this::open), Icon.of(Feather.EDIT_2));
    bar.rewriting(this::offers);
    bar.actions(open);
    split = new SplitPane(desk.editor().node());
    split.setOrientation(Orientation.VERTICAL);
    split.getStyleClass().add("diagnose-split");
    VBox.setVgrow(split, Priority.ALWAYS);
    VBox column = new VBox(bar, split);
    StackPane above = new StackPane(notice);
    above.setPickOnBounds(false);
    above.getStyleClass().add("diagnose-notice");
    getChildren().addAll(column, above);
    desk.onTrouble(words -> notice.say(Status.WARNING, words));
    desk.diagnosisProperty().subscribe(this::show);
    desk.nameProperty().subscribe(called -> show(desk.diagnosisProperty().get()));
    desk.editor().changedProperty().subscribe(changed -> show(desk.diagnosisProperty().get()));
    rewrites.openProperty().subscribe(this::difference);
  }

  /** Another text is shown. */
  void opened() {
    carrying.forget();
    notice.withdraw();
    rewrites.close();
  }

  FindingsList findings() {
    return findings;
  }

  Notice notice() {
    return notice;
  }

  /** F8, Shift+F8 and Alt+Enter, wherever in Diagnose the keyboard is. */
  void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.F8) {
      desk.step(findings.shown(), event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
      desk.selectedProperty().get().ifPresent(this::mend);
      event.consume();
    }
  }

  private void mend(Remark remark) {
    if (remark.isSafe()) {
      desk.fix(remark);
    } else if (remark.finding().fix().isPresent()) {
      rewrites.show(remark);
    }
  }

  private void show(Diagnosis found) {
    int known = found.passages().size();
    String name = desk.nameProperty().get();
    String count = known == 1 ? "1 statement" : known + " statements";
    String others = found.others() == 0 ? "" : ", " + found.others() + " other";
    String edited = desk.editor().changedProperty().get() ? "edited, " : "";
    bar.show(name.isEmpty() ? "Pasted text" : name, edited + count + others);
    open.setDisable(known == 0);
    bar.rewritable(known > 0);
  }

  private void difference(boolean now) {
    if (!now) {
      split.getItems().remove(rewrites.pane());
    } else if (!split.getItems().contains(rewrites.pane())) {
      split.getItems().add(rewrites.pane());
      SplitPane.setResizableWithParent(rewrites.pane(), false);
      split.setDividerPositions(Math.min(EDITOR, 1 - DIFFERENCE / Math.max(1, split.getHeight())));
    }
  }

  private Optional<Passage> here() {
    int place =
        desk.selectedProperty().get().map(Remark::start).orElseGet(() -> desk.editor().caret());
    return desk.diagnosisProperty().get().at(place);
  }

  /** The ways to newer forms that the statement at the caret has. */
  private List<MenuItem> offers() {
    List<MenuItem> items = new ArrayList<>();
    here()
        .ifPresent(
            passage -> {
              Vault vault = new Vault();
              List<Migration> ways = Migrations.of(SqlReader.read(desk.text(passage), vault));
              vault.wipeAll();
              ways.forEach(way -> items.add(item(passage, way)));
            });
    if (items.isEmpty()) {
      MenuItem none = new MenuItem("This statement has nothing to rewrite");
      none.setDisable(true);
      items.add(none);
    }
    return items;
  }

  private MenuItem item(Passage passage, Migration way) {
    boolean explains = way instanceof Migration.Explained;
    return Buttons.item(
        explains ? way.label() : way.label() + "…",
        () -> {
          if (explains) {
            WhyPopover.show(
                bar.rewriting(), new Why(way.label(), "", way.why(), "", List.of(), ""));
          } else {
            rewrites.show(passage, way);
          }
        });
  }

  /** Carries the statement at the caret into the wizard. */
  private void open() {
    here()
        .ifPresent(
            passage -> {
              if (carrying.carry(passage)) {
                compose.run();
              } else {
                notice.say(
                    Status.NOTE,
                    "Compose writes COPY, UNLOAD and CREATE LIBRARY; this statement can be mended"
                        + " here.");
              }
            });
  }

  private void takeOver() {
    if (!carrying.back()) {
      notice.say(Status.NOTE, "The statement is no longer in the text: nothing was taken over.");
    }
  }

  /** Asks, after the wizard has changed what came from here, whether the text shall have it. */
  void entered() {
    if (carrying.isChanged()) {
      notice.say(
          Status.NOTE,
          "You changed this statement in Compose.",
          Optional.of(new FieldState.Repair("Take it over", this::takeOver)));
    } else {
      notice.withdraw();
    }
    Platform.runLater(() -> desk.editor().focus().requestFocus());
  }
}
