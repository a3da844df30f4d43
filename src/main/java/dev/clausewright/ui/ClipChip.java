package dev.clausewright.ui;

import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.step.finish.Clipping;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Counts down in the header while secrets are on the clipboard; a click takes them off at once. */
final class ClipChip extends Button {
  private static final Duration LAST_WORD = Duration.seconds(3);

  private final PauseTransition last = new PauseTransition(LAST_WORD);

  ClipChip(Clipping clipping) {
    setGraphic(Icon.of(Feather.CLIPBOARD));
    getStyleClass().addAll("chip", "warning", "clip-chip");
    managedProperty().bind(visibleProperty());
    setOnAction(event -> clipping.clear());
    last.setOnFinished(event -> setVisible(false));
    clipping.stateProperty().subscribe(this::show);
  }

  private void show(Clipping.State state) {
    last.stop();
    switch (state) {
      case Clipping.State.Empty _ -> setVisible(false);
      case Clipping.State.Counting(int seconds) ->
          say(
              seconds + " s",
              "Secrets are on the clipboard for %d more seconds. Clear now".formatted(seconds));
      case Clipping.State.Cleared _ -> end("Cleared");
      case Clipping.State.LeftAlone _ -> end("Not cleared: you copied something else");
    }
  }

  private void end(String words) {
    say(words, words);
    last.playFromStart();
  }

  private void say(String words, String name) {
    setText(words);
    Named.as(this, name);
    setVisible(true);
  }
}
