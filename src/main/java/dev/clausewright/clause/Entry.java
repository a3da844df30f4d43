package dev.clausewright.clause;

import java.util.List;

/// What stands in a slot.
public sealed interface Entry {
  /// A valid value.
  record Is(Value value) implements Entry {}

  /// Something still to be filled in: `<word>`, `{{ jinja }}`, `${VAR}`, `%(x)s`, `:name`.
  ///
  /// @param word the word inside `<word>`, or the whole text where it is more than such a word
  record Hole(String word) implements Entry {
    public Hole {
      if (word.isBlank()) {
        throw new IllegalArgumentException("a hole has a word");
      }
    }

    /// As it is written: the word in angle brackets, or the whole text.
    public String text() {
      return Holes.isWord(word) ? "<" + word + ">" : word;
    }
  }

  /// A literal that a log or a client has blanked (G-17, SEC-3).
  record Redacted() implements Entry {}

  /// Text that is no value, and why.
  record Bad(Raw raw, List<Fault> faults) implements Entry {
    public Bad {
      faults = List.copyOf(faults);
    }
  }
}
