package dev.clausewright.ui.diagnose.editor;

import java.util.List;

/** Tells the colours of a line. A pure function: the same line in the same state looks the same. */
public interface Colouring {
  /** The state in which a text begins. */
  int START = 0;

  /** A run of one colour, in UTF-16 units of its line. */
  record Run(int from, int to, Ink ink) {}

  /** The runs of a line from left to right, and the state in which the next line begins. */
  record Coloured(List<Run> runs, int end) {}

  Coloured line(String text, int state);
}
