package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Slot;
import java.util.List;

/// What a change of a slot means in the text it was read from: the fewest edits, so that every
/// other character stays. Quotes as the printer does; a new keyword takes the letter case of those
/// that stand there.
public final class Rewriting {
  private Rewriting() {}

  /// Puts the entry into the slot: in place of its value where the text has one, else as a new
  /// clause. Secrets are printed as the view says.
  public static List<Edit> put(Read read, Slot slot, Entry entry, SecretView secrets) {
    return List.of();
  }

  /// Takes the clause of the slot away, with the white space before it; of a CREDENTIALS string the
  /// pair.
  public static List<Edit> drop(Read read, Slot slot) {
    return List.of();
  }
}
