package dev.clausewright.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A tinted ground behind a run of text, which Text itself cannot have. */
final class Tint extends Region {
  private final Text behind;

  Tint(Text behind) {
    this.behind = behind;
    setManaged(false);
    getStyleClass().add("code-tint");
  }

  Text behind() {
    return behind;
  }
}
