package dev.clausewright.ui.control;

import java.util.Optional;

/** What a line of shown code is made of. */
public sealed interface Piece {
  /** The colours code has; none of them is red or green, so that red always means a problem. */
  enum Ink {
    KEYWORD,
    STRING,
    NUMBER,
    PLAIN
  }

  /** A squiggle below the text, or a tint behind what a check found broken. */
  enum Mark {
    ERROR,
    WARNING,
    BROKEN
  }

  /** Printed characters. */
  record Token(String text, Ink ink, Optional<Mark> mark) implements Piece {
    public Token(String text, Ink ink) {
      this(text, ink, Optional.empty());
    }
  }

  /** Not chosen yet: a dashed chip that says where it is chosen; pressing it goes to that place. */
  record Hole(String words, String place) implements Piece {}

  /** A value that is not shown; with a key's picture for what is no secret, a lock for what is. */
  record Hidden(String words, boolean secret) implements Piece {}
}
