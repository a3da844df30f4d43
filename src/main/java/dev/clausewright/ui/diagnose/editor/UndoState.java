package dev.clausewright.ui.diagnose.editor;

import java.util.Optional;

/** What undo would take back and redo bring again, by the kind of change; empty for nothing. */
public record UndoState(Optional<String> undo, Optional<String> redo) {
  static final UndoState NOTHING = new UndoState(Optional.empty(), Optional.empty());
}
