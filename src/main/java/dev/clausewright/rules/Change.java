package dev.clausewright.rules;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;

/// One step of a fix.
public sealed interface Change {
  record Put(Slot slot, Entry entry) implements Change {}

  record Drop(Slot slot) implements Change {}

  default Statement apply(Statement statement) {
    return switch (this) {
      case Put(Slot slot, Entry entry) -> statement.put(slot, entry);
      case Drop(Slot slot) -> statement.drop(slot);
    };
  }

  static Change put(Slot slot, Value value) {
    return new Put(slot, new Entry.Is(value));
  }

  static Change drop(Slot slot) {
    return new Drop(slot);
  }
}
