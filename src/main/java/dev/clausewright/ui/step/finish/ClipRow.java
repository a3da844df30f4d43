package dev.clausewright.ui.step.finish;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says how long secrets stay on the clipboard. Its room is kept while there is nothing to say. */
final class ClipRow extends HBox {
  private final Label what = Words.body("");
  private final Label quiet = Words.small("");
  private final Button clear;

  ClipRow(Clipping clipping) {
    getStyleClass().addAll("card", "clip-row");
    Node icon = Icon.of(Feather.CLIPBOARD, "accent");
    VBox lines = new VBox(what, quiet);
    lines.getStyleClass().add("finding-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    clear = Buttons.small("Clear now", clipping::clear);
    getChildren().addAll(icon, lines, clear);
    clipping.stateProperty().subscribe(this::show);
  }

  private void show(Clipping.State state) {
    setVisible(!(state instanceof Clipping.State.Empty));
    clear.setVisible(state instanceof Clipping.State.Counting);
    switch (state) {
      case Clipping.State.Empty _ -> say("", "");
      case Clipping.State.Counting(int seconds) ->
          say(
              "Copied with secrets. The clipboard is cleared in " + seconds + " s.",
              "Clipboard managers may have kept a copy.");
      case Clipping.State.Cleared _ ->
          say("The clipboard is cleared.", "Clipboard managers may have kept a copy.");
      case Clipping.State.LeftAlone _ ->
          say("Not cleared: you copied something else.", "The keys are no longer on it.");
    }
  }

  private void say(String words, String small) {
    what.setText(words);
    quiet.setText(small);
  }
}
