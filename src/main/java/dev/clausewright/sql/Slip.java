package dev.clausewright.sql;

import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Slot;
import java.util.List;
import java.util.Optional;

/// Trouble of the text itself, which the values no longer show: a missing quote, a word that no
/// grammar knows, a legacy spelling. Its sentences never repeat what may be a secret.
///
/// @param also other ids of the same thing
/// @param slot whose clause it is in, where that is known
/// @param start where exactly
/// @param end after its last character
/// @param what what is wrong, one sentence
/// @param why why, and what to do
public record Slip(
    RuleId rule,
    List<RuleId> also,
    Weight weight,
    Optional<Slot> slot,
    int start,
    int end,
    String what,
    String why,
    Optional<TextRepair> repair) {
  /// How grave.
  public enum Weight {
    /// Redshift refuses the statement.
    ERROR,
    WARNING,
    INFO
  }

  public Slip {
    also = List.copyOf(also);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a slip lies in a text");
    }
  }
}
