package dev.clausewright.ui.diagnose;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Clause;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a fix would change, before it does: side by side or one below the other. */
final class DifferencePane extends VBox {
  /** How a difference is laid out. */
  enum Form {
    SIDE_BY_SIDE("Side by side"),
    UNIFIED("Unified");

    private final String words;

    Form(String words) {
      this.words = words;
    }
  }

  private final Label what = Words.quiet("");
  private final VBox lines = new VBox();
  private final VBox question = new VBox();
  private final Button apply;
  private final Segments<Form> form =
      new Segments<>("Difference", List.of(Form.values()), f -> f.words);
  private Optional<Difference> shown = Optional.empty();
  private Runnable made = () -> {};

  DifferencePane(Runnable close) {
    getStyleClass().add("difference");
    what.setMinWidth(0);
    form.small().onChosen(chosen -> draw()).put(Form.SIDE_BY_SIDE);
    HBox head = new HBox(Words.strong("Difference"), what, Panel.spring(), form);
    head.getStyleClass().add("difference-head");
    lines.getStyleClass().add("difference-lines");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    question.getStyleClass().add("difference-question");
    apply = Buttons.plain("Apply this fix", () -> made.run());
    HBox foot =
        new HBox(
            Words.small("Everything else stays as it is, to the byte."),
            Panel.spring(),
            Buttons.plain("Close", close),
            apply);
    foot.getStyleClass().add("difference-foot");
    getChildren().addAll(head, question, scroll, foot);
    ask(Optional.empty());
  }

  /** Shows what a change would do; the action makes it. */
  void show(String label, Difference difference, Runnable action) {
    what.setText(label);
    shown = Optional.of(difference);
    made = action;
    apply.setDisable(false);
    draw();
  }

  /** There is no change yet: something has to be named first. */
  void empty(String label) {
    what.setText(label);
    shown = Optional.empty();
    apply.setDisable(true);
    draw();
  }

  /** What has to be named before the change is known; empty for nothing. */
  void ask(Optional<Node> field) {
    question.getChildren().setAll(field.stream().toList());
    question.setVisible(field.isPresent());
    question.setManaged(field.isPresent());
  }

  private void draw() {
    lines.getChildren().clear();
    shown.ifPresent(
        difference -> {
          for (Difference.Row row : difference.rows()) {
            if (form.value().filter(Form.UNIFIED::equals).isPresent()) {
              unified(row);
            } else {
              lines.getChildren().add(sides(row));
            }
          }
        });
  }

  private void unified(Difference.Row row) {
    if (!row.changed()) {
      row.after().ifPresent(side -> lines.getChildren().add(line(side, "", "")));
      return;
    }
    row.before().ifPresent(side -> lines.getChildren().add(line(side, "−", "removed")));
    row.after().ifPresent(side -> lines.getChildren().add(line(side, "+", "added")));
  }

  private HBox sides(Difference.Row row) {
    Region between = new Region();
    between.getStyleClass().add("difference-between");
    HBox both =
        new HBox(
            half(row.before(), row.changed() ? "−" : "", row.changed() ? "removed" : ""),
            between,
            half(row.after(), row.changed() ? "+" : "", row.changed() ? "added" : ""));
    both.getStyleClass().add("difference-sides");
    return both;
  }

  private Region half(Optional<Difference.Side> side, String sign, String kind) {
    Region half = side.<Region>map(s -> line(s, sign, kind)).orElseGet(Region::new);
    half.setMinWidth(0);
    half.prefWidthProperty().bind(lines.widthProperty().subtract(1).divide(2));
    return half;
  }

  private static HBox line(Difference.Side side, String sign, String kind) {
    Label number = new Label(Integer.toString(side.number()));
    number.getStyleClass().addAll("code", "difference-number");
    Label mark = new Label(sign);
    mark.getStyleClass().addAll("code", "difference-sign");
    Clause clause = new Clause(side.pieces());
    clause.setMinWidth(0);
    HBox.setHgrow(clause, Priority.ALWAYS);
    HBox line = new HBox(number, mark, clause);
    line.getStyleClass().add("difference-line");
    if (!kind.isEmpty()) {
      line.getStyleClass().add(kind);
    }
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.setAccessibleText(
        (kind.isEmpty() ? "Line " : kind + ", line ") + side.number() + ": " + side.spoken());
    return line;
  }
}
