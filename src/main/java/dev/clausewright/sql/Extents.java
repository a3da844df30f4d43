package dev.clausewright.sql;

import dev.clausewright.clause.Slot;
import java.util.List;
import java.util.Optional;

/// Where the clause of every slot stands, in the order of the text. A CREDENTIALS clause has one of
/// its own, of the slot CREDENTIALS, also where its pairs are the items.
public record Extents(List<Extent> all) {
  public Extents {
    all = List.copyOf(all);
  }

  public Optional<Extent> of(Slot slot) {
    return all.stream().filter(extent -> extent.slot().equals(slot)).findFirst();
  }
}
