package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What all statements do with their items.
final class Items {
  private Items() {}

  static List<Item> put(List<Item> items, Item item) {
    List<Item> changed = new ArrayList<>(items);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).slot().equals(item.slot())) {
        changed.set(i, item);
        return changed;
      }
    }
    changed.add(item);
    return changed;
  }

  static List<Item> keep(List<Item> items, Predicate<Item> kept) {
    List<Item> rest = new ArrayList<>(items.size());
    for (Item item : items) {
      if (kept.test(item)) {
        rest.add(item);
      }
    }
    return rest;
  }

  static Optional<Value> value(Entry entry) {
    return switch (entry) {
      case Entry.Is(Value value) -> Optional.of(value);
      case Entry.Hole hole -> Optional.empty();
      case Entry.Redacted redacted -> Optional.empty();
      case Entry.Bad bad -> Optional.empty();
    };
  }
}
