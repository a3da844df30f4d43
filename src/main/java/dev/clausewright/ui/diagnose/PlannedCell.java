package dev.clausewright.ui.diagnose;

import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A file that changes, and how it stands. */
final class PlannedCell extends ListCell<Planned> {
  PlannedCell() {
    getStyleClass().add("planned-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Planned file, boolean empty) {
    super.updateItem(file, empty);
    if (empty || file == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      Label name = new Label(file.name());
      name.setMinWidth(0);
      Label words = Words.quiet(file.words());
      words.setMinWidth(0);
      HBox line = new HBox(icon(file.fate()), name, Panel.spring(), words);
      line.getStyleClass().add("planned");
      setGraphic(line);
      setAccessibleText(file.name() + ", " + file.words());
    }
  }

  private static Node icon(Planned.Fate fate) {
    return switch (fate) {
      case Planned.Fate.Ready(var plan) ->
          plan.unclear().isEmpty() ? Status.NOTE.icon() : Status.WARNING.icon();
      case Planned.Fate.Left left -> Status.WARNING.icon();
      case Planned.Fate.Written written -> Status.PASSED.icon();
      case Planned.Fate.Failed failed -> Status.FAILED.icon();
    };
  }
}
