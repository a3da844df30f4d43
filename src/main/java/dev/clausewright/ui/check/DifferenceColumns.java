package dev.clausewright.ui.check;

import dev.clausewright.remedy.Difference;
import dev.clausewright.ui.check.PolicyLines.Gutter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A difference in two columns: what was at the left, what will be at the right. */
final class DifferenceColumns extends VBox {
  /** A line of each side; what replaces a line stands beside it. */
  private record Row(Optional<Difference.Line> before, Optional<Difference.Line> after) {
    boolean same() {
      return after.filter(line -> line.kind() == Difference.Kind.SAME).isPresent();
    }
  }

  DifferenceColumns(List<Difference.Line> difference) {
    getStyleClass().add("evidence-code");
    Folding.of(
        rows(difference),
        Row::same,
        row -> getChildren().add(both(row)),
        folded -> getChildren().add(PolicyLines.folded(folded)));
  }

  private static List<Row> rows(List<Difference.Line> difference) {
    List<Row> rows = new ArrayList<>();
    List<Difference.Line> removed = new ArrayList<>();
    List<Difference.Line> added = new ArrayList<>();
    int old = 0;
    for (Difference.Line line : difference) {
      switch (line.kind()) {
        case REMOVED -> {
          removed.add(line);
          old++;
        }
        case ADDED -> added.add(line);
        case SAME -> {
          pair(removed, added, rows);
          old++;
          Difference.Line left = new Difference.Line(line.kind(), old, line.text());
          rows.add(new Row(Optional.of(left), Optional.of(line)));
        }
      }
    }
    pair(removed, added, rows);
    return rows;
  }

  private static void pair(
      List<Difference.Line> removed, List<Difference.Line> added, List<Row> rows) {
    for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
      rows.add(new Row(at(removed, i), at(added, i)));
    }
    removed.clear();
    added.clear();
  }

  private static Optional<Difference.Line> at(List<Difference.Line> lines, int i) {
    return i < lines.size() ? Optional.of(lines.get(i)) : Optional.empty();
  }

  private HBox both(Row row) {
    Region between = new Region();
    between.getStyleClass().add("sides-between");
    HBox both = new HBox(half(row.before()), between, half(row.after()));
    both.getStyleClass().add("sides");
    return both;
  }

  private Region half(Optional<Difference.Line> line) {
    Region half = line.<Region>map(DifferenceColumns::drawn).orElseGet(DifferenceColumns::gap);
    half.setMinWidth(0);
    half.prefWidthProperty().bind(widthProperty().subtract(1).divide(2));
    half.maxWidthProperty().bind(half.prefWidthProperty());
    return half;
  }

  private static Region gap() {
    Region gap = new Region();
    gap.getStyleClass().add("sides-gap");
    return gap;
  }

  private static HBox drawn(Difference.Line line) {
    return PolicyLines.line(Integer.toString(line.number()), gutter(line.kind()), line.text());
  }

  /** What stands before a line of a difference. */
  static Gutter gutter(Difference.Kind kind) {
    return switch (kind) {
      case SAME -> Gutter.NONE;
      case REMOVED -> new Gutter("removed", Optional.of(Feather.MINUS), "removed: ", "");
      case ADDED -> new Gutter("added", Optional.of(Feather.PLUS), "added: ", "");
    };
  }
}
