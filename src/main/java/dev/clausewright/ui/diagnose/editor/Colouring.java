package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.sql.Tokens;

/** Tells the colours of a line. A pure function: the same line in the same state looks the same. */
@FunctionalInterface
public interface Colouring {
  /** The runs of a line without its end, from left to right, and what is open behind it. */
  Tokens.Line line(CharSequence text, Tokens.State before);
}
