package dev.clausewright.sql;

import dev.clausewright.clause.Slot;

/// Where a slot stands in printed text.
///
/// @param start the first character of its value, its quotes not included; of its keyword where it
///     has no value
/// @param end after the last
/// @param line where it begins, from 1
/// @param lastLine where it ends; a query may span several
public record Place(Slot slot, int start, int end, int line, int lastLine) {
  public Place {
    if (start < 0 || end < start || line < 1 || lastLine < line) {
      throw new IllegalArgumentException("a place lies in a text");
    }
  }
}
