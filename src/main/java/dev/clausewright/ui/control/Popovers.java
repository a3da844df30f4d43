package dev.clausewright.ui.control;

import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;
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
    popover.setOnHidden(event -> Keyboard.to(owner));
    return popover;
  }

  /**
   * Opens it at the node. Its owner is the window's root, not the node: a popup takes its font size
   * from its owner, and a small link would make everything in it small. A popup takes no click in
   * its owner for one outside, so that here the window itself tells of them.
   */
  public static void show(PopOver popover, Node at) {
    Bounds bounds = at.localToScreen(at.getBoundsInLocal());
    boolean under = popover.getArrowLocation() == PopOver.ArrowLocation.TOP_CENTER;
    Scene scene = at.getScene();
    EventHandler<MouseEvent> outside =
        pressed -> {
          if (!within(pressed.getTarget(), at)) {
            popover.hide();
          }
        };
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, outside);
    popover.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        hidden -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, outside));
    popover.show(
        scene.getRoot(),
        bounds.getCenterX(),
        under ? bounds.getMaxY() + GAP : bounds.getMinY() - GAP);
  }

  /** What was pressed to open it closes or renews it by itself. */
  private static boolean within(EventTarget target, Node at) {
    Node node = target instanceof Node pressed ? pressed : null;
    while (node != null && node != at) {
      node = node.getParent();
    }
    return node != null;
  }

  private static boolean below(Node owner) {
    Bounds at = owner.localToScene(owner.getBoundsInLocal());
    return owner.getScene() == null || at.getMaxY() < owner.getScene().getHeight() * 0.55;
  }
}
