package dev.clausewright.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a control without words gets its name: as a tooltip, for a screen reader, and
 * with its keys.
 */
public final class Named {
  private Named() {}

  /** Gives the name that is shown on hovering and read aloud. */
  public static <N extends Node> N as(N node, String name) {
    Tooltip tip = new Tooltip(name);
    tip.setShowDelay(Duration.millis(400));
    Tooltip.install(node, tip);
    node.setAccessibleText(name);
    return node;
  }

  /** As {@link #as(Node, String)}; the keys stand in the tooltip and work wherever focus is. */
  public static <N extends Node> N as(N node, String name, KeyCombination keys, Runnable action) {
    as(node, name + " (" + keys.getDisplayText() + ")");
    node.setAccessibleText(name);
    node.sceneProperty()
        .subscribe(
            (before, now) -> {
              remove(before, keys);
              if (now != null) {
                now.getAccelerators().put(keys, action);
              }
            });
    if (node.getScene() != null) {
      node.getScene().getAccelerators().put(keys, action);
    }
    return node;
  }

  private static void remove(@Nullable Scene scene, KeyCombination keys) {
    if (scene != null) {
      scene.getAccelerators().remove(keys);
    }
  }
}
