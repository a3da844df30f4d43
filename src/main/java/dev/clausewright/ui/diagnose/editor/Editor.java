package dev.clausewright.ui.diagnose.editor;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;

/**
 * A text that can be edited. All places are UTF-16 units from its start. Application thread only.
 */
public interface Editor {
  Region node();

  /** What takes the keyboard. */
  Region focus();

  /** The text as it is now, every line ending as it did when it came in. */
  Snapshot snapshot();

  /** The same, for what is to be drawn upon it. */
  Sketch sketch();

  /** The text between two places, without joining the rest. */
  String text(int start, int end);

  /** Shows another text from its start. What was done to the one before is forgotten. */
  void open(Snapshot text);

  /** All text by another one, as one step of undo. */
  void replaceAll(String label, String text);

  /**
   * Changes several places as one step of undo.
   *
   * @param patches places in the text as it is now, that do not overlap
   */
  void apply(String label, List<Patch> patches);

  /** The waves below the text, all of them anew. */
  void draw(Sketch.Drawing drawing);

  /** Selects a range and scrolls to it. */
  void reveal(int start, int end);

  /** The caret to the start of a line, counted from 1; the last one where there are fewer. */
  void revealLine(int line);

  /** Counts the changes of the text. */
  ReadOnlyLongProperty changesProperty();

  ReadOnlyObjectProperty<UndoState> undoProperty();

  /** Whether the text differs from the one that was opened or kept. */
  ReadOnlyBooleanProperty changedProperty();

  /** The text as it is now is kept elsewhere. */
  void kept();

  void undo();

  void redo();

  /** Where the caret is. */
  int caret();

  /** The number of the line, from 1, that a place is on. */
  int lineOf(int place);
}
