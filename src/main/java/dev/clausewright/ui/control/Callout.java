package dev.clausewright.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A boxed remark: an icon and some lines, the words in the text colour, only the icon coloured. */
public final class Callout extends HBox {
  private final VBox lines = new VBox();

  public Callout(Node icon, Node... content) {
    getStyleClass().add("callout");
    icon.getStyleClass().add("top");
    lines.getStyleClass().add("callout-lines");
    lines.getChildren().addAll(content);
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    getChildren().addAll(icon, lines);
  }

  /** Tinted in a status colour: a verdict, a banner. */
  public Callout tinted(Status status) {
    getStyleClass().add(status.colour());
    return this;
  }

  /** At the right end: a countdown, a link. */
  public Callout end(Node node) {
    getChildren().add(node);
    return this;
  }
}
