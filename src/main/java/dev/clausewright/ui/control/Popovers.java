package dev.clausewright.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;

/**
 * A question where it arises: one way to make a popover, so that all of them look and leave alike.
 */
public final class Popovers {
  private static final double GAP = 4;

  private Popovers() {}

  /** Not shown yet. Esc and a click outside close it; it does not move with reduced motion. */
  public static PopOver of(Region content, Node owner) {
    content.getStyleClass().add("popover-content");
    PopOver popover = new PopOver(content);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setArrowSize(8);
    popover.setCornerRadius(8);
    popover.setAnimated(false);
    popover.setAutoHide(true);
    popover.setHideOnEscape(true);
    popover.setArrowLocation(
        below(owner) ? PopOver.ArrowLocation.TOP_CENTER : PopOver.ArrowLocation.BOTTOM_CENTER);
    popover.setOnHidden(event -> owner.requestFocus());
    return popover;
  }

  /**
   * Opens it at the node. Its owner is the window's root, not the node: a popup takes its font size
   * from its owner, and a small link would make everything in it small.
   */
  public static void show(PopOver popover, Node at) {
    Bounds bounds = at.localToScreen(at.getBoundsInLocal());
    boolean under = popover.getArrowLocation() == PopOver.ArrowLocation.TOP_CENTER;
    popover.show(
        at.getScene().getRoot(),
        bounds.getCenterX(),
        under ? bounds.getMaxY() + GAP : bounds.getMinY() - GAP);
  }

  private static boolean below(Node owner) {
    Bounds at = owner.localToScene(owner.getBoundsInLocal());
    return owner.getScene() == null || at.getMaxY() < owner.getScene().getHeight() * 0.55;
  }
}
