package dev.clausewright.ui.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/**
 * Leads the keyboard to a node so that a person sees where it is. The toolkit shows the ring only
 * after Tab; here it goes along where it was to be seen before, or a key led there.
 */
public final class Keyboard {
  private Keyboard() {}

  /** With the ring if the node that has the keyboard now shows one. */
  public static void to(Node node) {
    if (isSeen(node.getScene())) {
      byKey(node);
    } else {
      node.requestFocus();
    }
  }

  /** With the ring: a person pressed a key to come here. */
  public static void byKey(Node node) {
    if (!node.isFocused() || !node.isFocusVisible()) {
      arrive(node);
    }
    if (!node.isFocused()) {
      node.requestFocus();
    }
  }

  /** Whether the ring is to be seen now. */
  static boolean isSeen(@Nullable Scene scene) {
    return scene != null && scene.getFocusOwner() != null && scene.getFocusOwner().isFocusVisible();
  }

  /** From the one beside it, as Tab would, without touching that one. */
  private static void arrive(Node node) {
    if (node.getScene() == null) {
      return;
    }
    List<Node> all = reachable(node.getScene().getRoot()).toList();
    int at = all.indexOf(node);
    if (at >= 0 && at + 1 < all.size()) {
      all.get(at + 1).requestFocusTraversal(TraversalDirection.PREVIOUS);
    } else if (at > 0) {
      all.get(at - 1).requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  /** What Tab reaches, in its order. */
  static Stream<Node> reachable(Node node) {
    return all(node).filter(n -> n.isFocusTraversable() && !n.isDisabled() && seen(n));
  }

  private static boolean seen(Node node) {
    return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Keyboard::all))
        : Stream.of(node);
  }
}
