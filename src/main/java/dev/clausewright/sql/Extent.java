package dev.clausewright.sql;

import dev.clausewright.clause.Slot;

/// The whole clause of a slot in a text that was read: from its keyword to after its closing quote;
/// of a part of a CREDENTIALS string from the name of the pair to the end of its value.
public record Extent(Slot slot, int start, int end) {
  public Extent {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("an extent lies in a text");
    }
  }
}
