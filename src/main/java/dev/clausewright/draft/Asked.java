package dev.clausewright.draft;

import dev.clausewright.clause.Slot;
import dev.clausewright.need.Ask;
import java.util.List;

/// A draft as a question, or what is still missing for that.
public sealed interface Asked {
  record Ready(Ask ask) implements Asked {}

  /// What is missing.
  ///
  /// @param pieces at least one, in the order of the steps
  record Missing(List<Piece> pieces) implements Asked {
    public Missing {
      pieces = List.copyOf(pieces);
    }

    public Piece first() {
      return pieces.getFirst();
    }
  }

  /// Something missing or wrong.
  ///
  /// @param step where to go
  /// @param slot the field there
  /// @param what a sentence
  record Piece(StepId step, Slot slot, String what) {}
}
