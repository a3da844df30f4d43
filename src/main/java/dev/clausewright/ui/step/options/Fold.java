package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A closed section of options: its row says how many of them are set. */
final class Fold extends VBox {
  private final List<Knob> knobs;
  private final String title;
  private final ToggleButton row = new ToggleButton();
  private final Label count = Words.quiet("");
  private final GridPane flags = grid();
  private final GridPane fields = grid();

  Fold(String title, List<Knob> knobs) {
    this.title = title;
    this.knobs = List.copyOf(knobs);
    Node chevron = Icon.of(Feather.CHEVRON_RIGHT, "muted");
    chevron.rotateProperty().bind(row.selectedProperty().map(open -> open ? 90 : 0));
    HBox line = new HBox(chevron, Words.body(title), count);
    line.getStyleClass().add("check-line");
    row.setGraphic(line);
    row.getStyleClass().addAll("check-row", "fold-row");
    row.setMaxWidth(Double.MAX_VALUE);
    VBox inside = new VBox(flags, fields);
    inside.getStyleClass().add("fold-inside");
    inside.visibleProperty().bind(row.selectedProperty());
    inside.managedProperty().bind(row.selectedProperty());
    getChildren().addAll(row, inside);
  }

  List<Knob> knobs() {
    return knobs;
  }

  void open() {
    row.setSelected(true);
  }

  void show(Statement statement) {
    flags.getChildren().clear();
    fields.getChildren().clear();
    long set = 0;
    long shown = 0;
    for (Knob knob : knobs) {
      knob.show(statement);
      if (knob.node().isManaged()) {
        shown++;
        set += statement.says(knob.option()) ? 1 : 0;
        GridPane into = knob instanceof FlagKnob ? flags : fields;
        int at = into.getChildren().size();
        into.add(knob.node(), at % 2, at / 2);
      }
    }
    count.setText(set + " of " + shown + " set");
    row.setAccessibleText(title + ", " + count.getText());
    Knob.seen(flags, !flags.getChildren().isEmpty());
    Knob.seen(fields, !fields.getChildren().isEmpty());
    Knob.seen(this, shown > 0);
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("fold-grid");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    return grid;
  }
}
