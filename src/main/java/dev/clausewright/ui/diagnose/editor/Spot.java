package dev.clausewright.ui.diagnose.editor;

import java.util.Comparator;

/**
 * A place between two characters.
 *
 * @param line from 0
 * @param column in UTF-16 units from the line's start, from 0
 */
record Spot(int line, int column) implements Comparable<Spot> {
  static final Spot START = new Spot(0, 0);

  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::line).thenComparingInt(Spot::column);

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
