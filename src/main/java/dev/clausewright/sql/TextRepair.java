package dev.clausewright.sql;

import java.util.List;

/// How a slip is mended in the text.
///
/// @param label what the button says: short, without a full stop
/// @param safe whether the text can only have meant this
/// @param edits at least one; they do not overlap
public record TextRepair(String label, boolean safe, List<Edit> edits) {
  public TextRepair {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a repair changes something");
    }
  }
}
