package dev.clausewright.sql;

import dev.clausewright.clause.Slot;
import java.util.List;
import java.util.Optional;

/// Where every slot stands in printed text, in the order of the text.
public record Places(List<Place> all) {
  public Places {
    all = List.copyOf(all);
  }

  public Optional<Place> of(Slot slot) {
    return all.stream().filter(place -> place.slot().equals(slot)).findFirst();
  }

  /// The slots of a line, counted from 1.
  public List<Place> onLine(int line) {
    return all.stream().filter(place -> place.line() <= line && line <= place.lastLine()).toList();
  }
}
