package dev.clausewright.ui.control;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A scrim with one panel on it, in the window's own scene. Esc and a click beside the panel close
 * it, and the keyboard goes back to where it was. Esc does so wherever the keyboard is: a button of
 * the panel that was pressed and is grey now no longer has it. What lies below cannot be reached by
 * Tab either: from its last field the keyboard goes on to the first.
 */
public final class Overlay extends ModalPane {
  private @Nullable Node opener;
  private boolean wasSeen;
  private Runnable gone = () -> {};

  private Overlay(int order, String kind, Pos alignment) {
    super(order);
    getStyleClass().add(kind);
    setAlignment(alignment);
    setFocusTraversable(false);
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    displayProperty().subscribe((before, now) -> closed(before, now));
    EventHandler<KeyEvent> escape = this::escaped;
    ChangeListener<Node> keyboard = (owner, before, now) -> kept(before, now);
    addEventFilter(KeyEvent.KEY_PRESSED, escape);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
                before.focusOwnerProperty().removeListener(keyboard);
              }
              if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, escape);
                now.focusOwnerProperty().addListener(keyboard);
              }
            });
  }

  private void escaped(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed() && isDisplay() && !covered()) {
      hide(true);
      event.consume();
    }
  }

  /** The keyboard went where the scrim is: it comes back, at the end that it did not leave. */
  private void kept(@Nullable Node before, @Nullable Node now) {
    if (isDisplay() && hidden(now) && getContent() instanceof Panel panel) {
      boolean backwards = before != null && panel.isFirst(before);
      Platform.runLater(
          () -> {
            if (isDisplay() && getScene() != null && hidden(getScene().getFocusOwner())) {
              panel.focusEnd(backwards);
            }
          });
    }
  }

  /** Whether a node lies below this: beside it in its parent, and not above. */
  private boolean hidden(@Nullable Node node) {
    Node beside = node;
    while (beside != null && beside.getParent() != getParent()) {
      beside = beside.getParent();
    }
    return beside != null && beside.getViewOrder() > getViewOrder();
  }

  /** Whether another one lies open above this. */
  private boolean covered() {
    return getScene() != null
        && getScene().getRoot().lookupAll(".modal-pane").stream()
            .anyMatch(
                node ->
                    node instanceof Overlay other
                        && other.isDisplay()
                        && other.getViewOrder() < getViewOrder());
  }

  /** Over the page only: the steps and the preview stay live. */
  public static Overlay forSheets() {
    return new Overlay(-10, "sheets", Pos.TOP_CENTER);
  }

  /** Over the whole scene: a decision, the rest waits. */
  public static Overlay forDialogs() {
    return new Overlay(-20, "dialogs", Pos.CENTER);
  }

  /** Opens; the keyboard goes to the panel's first field. */
  public void open(Panel panel) {
    open(panel, () -> {});
  }

  /** The same; the runnable is called once, when the panel is closed or another takes its place. */
  public void open(Panel panel, Runnable whenGone) {
    leave();
    gone = whenGone;
    opener = getScene() == null ? null : getScene().getFocusOwner();
    wasSeen = Keyboard.isSeen(getScene());
    panel.setOnClose(() -> hide(true));
    show(panel);
    panel.focusFirst();
  }

  public ReadOnlyBooleanProperty openProperty() {
    return displayProperty();
  }

  private void leave() {
    Runnable left = gone;
    gone = () -> {};
    left.run();
  }

  private void closed(boolean before, boolean now) {
    if (before && !now) {
      Optional.ofNullable(opener).ifPresent(wasSeen ? Keyboard::byKey : Node::requestFocus);
      opener = null;
      if (getContent() instanceof Region) {
        setContent(null);
      }
      leave();
    }
  }
}
