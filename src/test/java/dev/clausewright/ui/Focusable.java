package dev.clausewright.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import jfx.incubator.scene.control.richtext.RichTextArea;

/** Finds what the keyboard can reach, and whether it has a name for those who do not see it. */
final class Focusable {
  private Focusable() {}

  static List<Node> in(Parent root) {
    return all(root).filter(Focusable::reachable).toList();
  }

  /** Described by type and style classes, so that a failure says which node it is. */
  static List<String> unnamed(Parent root) {
    return in(root).stream().filter(node -> name(node).isBlank()).map(Object::toString).toList();
  }

  private static boolean reachable(Node node) {
    boolean shown = true;
    for (Node at = node; at != null; at = at.getParent()) {
      shown &= at.isVisible();
    }
    boolean container = node instanceof ScrollPane || node instanceof SplitPane;
    return shown && node.isFocusTraversable() && !container;
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node instanceof RichTextArea) {
      return Objects.requireNonNullElse(node.getAccessibleRoleDescription(), "");
    }
    boolean words = node instanceof Labeled && !(node instanceof TextInputControl);
    return words ? Objects.requireNonNullElse(((Labeled) node).getText(), "") : "";
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Focusable::all))
        : Stream.of(node);
  }
}
