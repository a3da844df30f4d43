package dev.clausewright.ui;

import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.StepGlyph;
import dev.clausewright.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The way through: each step with its state and, below its name, what was chosen there. */
final class StepBar extends VBox {
  /** What one row shows. The second line may be empty. */
  record Row(String title, String line, StepGlyph.State state, boolean here) {}

  private final Consumer<Integer> go;
  private final List<Entry> entries = new ArrayList<>();
  private boolean rail;

  StepBar(Consumer<Integer> go) {
    this.go = go;
    getStyleClass().add("steps");
  }

  void show(List<Row> rows) {
    while (entries.size() < rows.size()) {
      Entry entry = new Entry(entries.size());
      entries.add(entry);
      getChildren().add(entry);
    }
    while (entries.size() > rows.size()) {
      getChildren().remove(entries.removeLast());
    }
    for (int i = 0; i < rows.size(); i++) {
      entries.get(i).show(rows.get(i), rail);
    }
  }

  /** Glyphs only; the names are in the tooltips then. */
  void rail(boolean now) {
    rail = now;
    getStyleClass().remove("rail");
    if (now) {
      getStyleClass().add("rail");
    }
    entries.forEach(entry -> entry.narrow(now));
  }

  private final class Entry extends ToggleButton {
    private final StepGlyph glyph;
    private final Label name = Words.body("");
    private final Label line = Words.small("");
    private final VBox lines = new VBox(name, line);

    Entry(int index) {
      glyph = new StepGlyph(index + 1);
      name.getStyleClass().add("step-name");
      line.managedProperty().bind(line.textProperty().isEmpty().not());
      lines.getStyleClass().add("step-lines");
      HBox content = new HBox(glyph, lines);
      content.getStyleClass().add("step-content");
      getStyleClass().add("step");
      setGraphic(content);
      setMaxWidth(Double.MAX_VALUE);
      setOnAction(
          event -> {
            setSelected(true);
            go.accept(index);
          });
    }

    void show(Row row, boolean narrow) {
      glyph.show(row.state());
      name.setText(row.title());
      line.setText(row.line());
      setSelected(row.here());
      Named.as(this, row.title() + (row.line().isEmpty() ? "" : ": " + row.line()));
      setAccessibleText(
          row.title()
              + ", "
              + row.state().spoken()
              + (row.line().isEmpty() ? "" : ", " + row.line()));
      narrow(narrow);
    }

    void narrow(boolean now) {
      lines.setVisible(!now);
      lines.setManaged(!now);
    }
  }
}
