package dev.clausewright.ui.control;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * One line at the bottom of the page that says what was just done, and may offer to take it back.
 * It goes by itself; one that offers something waits until it is used, closed, or followed by
 * another, since nobody has to be quick (WCAG 2.2.1).
 */
public final class Notice extends HBox {
  private static final Duration SHOWN = Duration.seconds(8);

  private final Label words = Words.body("");
  private final HBox action = new HBox();
  private final PauseTransition away = new PauseTransition(SHOWN);

  public Notice() {
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(words, gap, action, Buttons.tiny("Close this notice", Feather.X, this::hide));
    away.setOnFinished(event -> hide());
    hide();
  }

  public void say(Status status, String text) {
    say(status, text, Optional.empty());
  }

  public void say(Status status, String text, Optional<FieldState.Repair> offer) {
    words.setText(text);
    words.setGraphic(status.icon());
    action.getChildren().clear();
    offer.ifPresent(
        o ->
            action
                .getChildren()
                .add(
                    Buttons.small(
                        o.label(),
                        () -> {
                          hide();
                          o.action().run();
                        })));
    setAccessibleText(text);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    setVisible(true);
    setManaged(true);
    if (offer.isPresent()) {
      away.stop();
    } else {
      away.playFromStart();
    }
  }

  /** What was offered is no longer to be had, or settled; a notice without an offer stays. */
  public void withdraw() {
    if (!action.getChildren().isEmpty()) {
      hide();
    }
  }

  /** Whether it will go by itself. */
  boolean goes() {
    return away.getStatus() == Animation.Status.RUNNING;
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
    away.stop();
  }
}
