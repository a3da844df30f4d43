package dev.clausewright.ui.diagnose.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import jfx.incubator.scene.control.richtext.SideDecorator;

/** The number of each line, wide enough for the last one. */
final class LineNumbers implements SideDecorator {
  private static final int MANY = 600;
  private static final double DIGIT = 0.6;
  private static final double AROUND = 1.1;
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final Content content;
  private final DoubleSupplier font;
  private final List<Label> made = new ArrayList<>();
  private int lit;

  /** The font's size in pixels is asked for whenever the width is. */
  LineNumbers(Content content, DoubleSupplier font) {
    this.content = content;
    this.font = font;
  }

  /** The line whose number is shown as the current one, from 0. */
  void light(int line) {
    lit = line;
    if (made.size() > MANY) {
      made.removeIf(label -> label.getParent() == null);
    }
    made.forEach(this::dress);
  }

  @Override
  public double getPrefWidth(double viewWidth) {

    int digits = Math.max(2, Integer.toString(content.size()).length());
    return Math.ceil(font.getAsDouble() * (digits * DIGIT + AROUND));
  }

  @Override
  public Node getMeasurementNode(int index) {
    return label(content.size());
  }

  @Override
  public Node getNode(int index) {
    Label label = label(index + 1);
    dress(label);
    made.add(label);
    return label;
  }

  private void dress(Label label) {
    label.pseudoClassStateChanged(LIT, label.getText().equals(Integer.toString(lit + 1)));
  }

  private static Label label(int number) {
    Label label = new Label(Integer.toString(number));
    label.getStyleClass().add("editor-number");
    label.setAlignment(Pos.TOP_RIGHT);
    label.setAccessibleRole(AccessibleRole.NODE);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return label;
  }
}
