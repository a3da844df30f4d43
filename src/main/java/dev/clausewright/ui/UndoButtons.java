package dev.clausewright.ui;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Named;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** Undo and redo in the header, which say what they would do. */
final class UndoButtons {
  static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Button undo;
  private final Button redo;

  UndoButtons(Runnable back, Runnable again) {
    undo = Buttons.icon("Undo", Feather.CORNER_UP_LEFT, back);
    redo = Buttons.icon("Redo", Feather.CORNER_UP_RIGHT, again);
  }

  Button undo() {
    return undo;
  }

  Button redo() {
    return redo;
  }

  /** Empty for nothing to take back, or to bring again. */
  void show(Optional<String> back, Optional<String> again) {
    name(undo, "Undo", back, UNDO);
    name(redo, "Redo", again, REDO);
  }

  private static void name(Button button, String word, Optional<String> what, KeyCombination keys) {
    button.setDisable(what.isEmpty());
    String name = what.map(label -> word + ": " + label).orElse(word);
    Named.as(button, name + " (" + keys.getDisplayText() + ")").setAccessibleText(name);
  }
}
