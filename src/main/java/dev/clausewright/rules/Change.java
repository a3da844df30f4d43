package dev.clausewright.rules;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.sql.Edit;
import java.util.List;

/// One step of a fix.
public sealed interface Change {
  record Put(Slot slot, Entry entry) implements Change {}

  record Drop(Slot slot) implements Change {}

  /// Of the text that was read; a statement without one has nothing to change. Only [Mending] makes
  /// it, and it never enters a draft: a text may hold secrets.
  record Text(List<Edit> edits) implements Change {
    public Text {
      edits = List.copyOf(edits);
    }
  }

  default Statement apply(Statement statement) {
    return switch (this) {
      case Put(Slot slot, Entry entry) -> statement.put(slot, entry);
      case Drop(Slot slot) -> statement.drop(slot);
      case Text text -> statement;
    };
  }

  static Change put(Slot slot, Value value) {
    return new Put(slot, new Entry.Is(value));
  }

  static Change drop(Slot slot) {
    return new Drop(slot);
  }
}
