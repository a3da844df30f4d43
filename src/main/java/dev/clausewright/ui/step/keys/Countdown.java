package dev.clausewright.ui.step.keys;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Duration;

/** Calls back each second for as long as a node is on a screen, and not otherwise. */
final class Countdown {
  private final Timeline clock;

  private Countdown(Runnable second) {
    clock = new Timeline(new KeyFrame(Duration.seconds(1), event -> second.run()));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  /** The callback also comes at once whenever the node appears. */
  static Countdown on(Node node, Runnable second) {
    Countdown countdown = new Countdown(second);
    ObservableValue<Boolean> showing =
        node.sceneProperty()
            .flatMap(scene -> scene.windowProperty())
            .flatMap(Window::showingProperty)
            .orElse(false);
    showing.subscribe(
        now -> {
          if (now) {
            second.run();
            countdown.clock.playFromStart();
          } else {
            countdown.clock.stop();
          }
        });
    return countdown;
  }

  boolean isRunning() {
    return clock.getStatus() == Animation.Status.RUNNING;
  }
}
