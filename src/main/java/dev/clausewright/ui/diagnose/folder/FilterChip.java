package dev.clausewright.ui.diagnose.folder;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** A pill that lets one sort of rows into the table, or keeps it out. */
final class FilterChip {
  private FilterChip() {}

  /** The consumer is told whether the sort is wanted, when that changes; at first it is. */
  static ToggleButton of(Node icon, Consumer<Boolean> wanted) {
    ToggleButton chip = new ToggleButton();
    chip.getStyleClass().add("filter-chip");
    chip.setGraphic(icon);
    chip.setSelected(true);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.selectedProperty().subscribe((before, now) -> wanted.accept(now));
    return chip;
  }
}
