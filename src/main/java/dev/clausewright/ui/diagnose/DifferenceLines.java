package dev.clausewright.ui.diagnose;

import dev.clausewright.ui.control.Clause;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The lines of a difference, side by side or one below the other. */
final class DifferenceLines extends ScrollPane {
  /** Each line is some ten nodes: more would make the window stand still. */
  private static final int MOST = 300;

  private final VBox lines = new VBox();

  DifferenceLines() {
    lines.getStyleClass().add("difference-lines");
    setContent(lines);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getStyleClass().addAll("edge-to-edge", "page-scroll");
  }

  void show(Optional<Difference> shown, boolean unified) {
    lines.getChildren().clear();
    List<Difference.Row> rows = shown.map(Difference::rows).orElse(List.of());
    for (Difference.Row row : rows.subList(0, Math.min(MOST, rows.size()))) {
      if (unified) {
        unified(row);
      } else {
        lines.getChildren().add(sides(row));
      }
    }
    if (rows.size() > MOST) {
      Label more = Words.small("%,d more lines are not shown.".formatted(rows.size() - MOST));
      more.getStyleClass().add("difference-more");
      lines.getChildren().add(more);
    }
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
