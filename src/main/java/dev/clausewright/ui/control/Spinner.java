package dev.clausewright.ui.control;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** A turning arc of 16 px, a still clock where motion is unwelcome. It turns only while shown. */
public final class Spinner extends StackPane {
  private final Region arc = new Region();
  private final Node clock = Icon.of(Feather.CLOCK, "accent");
  private final RotateTransition turn = new RotateTransition(Duration.millis(900), arc);

  public Spinner() {
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setAccessibleText("Running");
    getStyleClass().add("spin");
    arc.getStyleClass().add("arc");
    Region track = new Region();
    getChildren().addAll(track, arc, clock);
    turn.setByAngle(360);
    turn.setCycleCount(Animation.INDEFINITE);
    turn.setInterpolator(Interpolator.LINEAR);
    ObservableValue<Boolean> still =
        sceneProperty()
            .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
            .orElse(false);
    clock.visibleProperty().bind(still);
    arc.visibleProperty().bind(clock.visibleProperty().not());
    track.visibleProperty().bind(clock.visibleProperty().not());
    ObservableValue<Boolean> shown =
        sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(w -> w.showingProperty())
            .orElse(false);
    shown.subscribe(this::turnIfSeen);
    still.subscribe(this::turnIfSeen);
    visibleProperty().subscribe(this::turnIfSeen);
  }

  private void turnIfSeen() {
    boolean seen =
        isVisible()
            && getScene() != null
            && getScene().getWindow() != null
            && !getScene().getPreferences().isReducedMotion();
    if (seen) {
      turn.play();
    } else {
      turn.stop();
    }
  }
}
