package dev.clausewright.sql;

import dev.clausewright.clause.Slot;

/// Where a slot stands in printed text.
///
/// @param start the first character of its value, its quotes not included; of its keyword where it
///     has no value
/// @param end after the last
/// @param line from 1
public record Place(Slot slot, int start, int end, int line) {
  public Place {
    if (start < 0 || end < start || line < 1) {
      throw new IllegalArgumentException("a place lies in a text");
    }
  }
}
