package dev.clausewright.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** Waves of 2 px below a run of text. */
final class Squiggle extends Path {
  private final Text below;

  Squiggle(Text below, Piece.Mark mark) {
    this.below = below;
    setManaged(false);
    getStyleClass().addAll("squiggle", mark == Piece.Mark.ERROR ? "danger" : "warning");
  }

  Text below() {
    return below;
  }

  void draw() {
    Bounds bounds = below.getBoundsInParent();
    double y = bounds.getMaxY() - 1;
    getElements().setAll(new MoveTo(bounds.getMinX(), y));
    boolean up = true;
    for (double x = bounds.getMinX() + 2.5; x <= bounds.getMaxX(); x += 2.5) {
      getElements().add(new LineTo(x, up ? y - 2 : y));
      up = !up;
    }
  }
}
