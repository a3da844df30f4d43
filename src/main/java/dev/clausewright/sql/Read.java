package dev.clausewright.sql;

import dev.clausewright.clause.Statement;
import java.util.List;

/// A text as the statement that it says or evidently means, with the place of every slot.
///
/// @param places the value of every slot without its quotes; of its keyword where it has no value
/// @param extents the whole clause of every slot
/// @param slips in the order of the text
public record Read(
    String text, Statement statement, Places places, Extents extents, List<Slip> slips) {
  public Read {
    slips = List.copyOf(slips);
  }

  /// Without the text: it may hold secrets.
  @Override
  public String toString() {
    return "Read[" + text.length() + " characters]";
  }
}
