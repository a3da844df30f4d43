package dev.clausewright.ui.diagnose;

import dev.clausewright.sql.Piece;
import dev.clausewright.ui.diagnose.editor.Snapshot;

/**
 * Where a statement stands in a script.
 *
 * @param index from 1, other SQL counted too
 * @param start in UTF-16 units from the start of the script
 * @param end after its semicolon
 */
record Passage(int index, Piece.Kind kind, int start, int end) {
  boolean holds(int place) {
    return start <= place && place <= end;
  }

  /** The statement's own text. */
  String of(Snapshot script) {
    return script.text(start, end);
  }
}
