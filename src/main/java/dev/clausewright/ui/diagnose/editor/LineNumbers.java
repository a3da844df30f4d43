package dev.clausewright.ui.diagnose.editor;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import jfx.incubator.scene.control.richtext.SideDecorator;

/** The number of each line, wide enough for the last one. */
final class LineNumbers implements SideDecorator {
  private static final int LEAST = 99;

  private final Content content;
  private int lit = -1;

  LineNumbers(Content content) {
    this.content = content;
  }

  /** The line whose number is shown as the current one; -1 for none. */
  void light(int line) {
    lit = line;
  }

  @Override
  public double getPrefWidth(double viewWidth) {
    return 0;
  }

  @Override
  public Node getMeasurementNode(int index) {
    return label(Math.max(LEAST, content.size()));
  }

  @Override
  public Node getNode(int index) {
    Label label = label(index + 1);
    if (index == lit) {
      label.getStyleClass().add("lit");
    }
    return label;
  }

  private static Label label(int number) {
    Label label = new Label(Integer.toString(number));
    label.getStyleClass().addAll("code", "editor-number");
    label.setAlignment(Pos.TOP_RIGHT);
    label.setAccessibleRole(AccessibleRole.NODE);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return label;
  }
}
