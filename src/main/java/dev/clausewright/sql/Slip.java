package dev.clausewright.sql;

import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Slot;
import java.util.Arrays;
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

  static Slip error(String rule, int start, int end, String what, String why) {
    return of(rule, Weight.ERROR, start, end, what, why);
  }

  static Slip warning(String rule, int start, int end, String what, String why) {
    return of(rule, Weight.WARNING, start, end, what, why);
  }

  static Slip info(String rule, int start, int end, String what, String why) {
    return of(rule, Weight.INFO, start, end, what, why);
  }

  private static Slip of(String rule, Weight weight, int start, int end, String what, String why) {
    return new Slip(
        new RuleId(rule),
        List.of(),
        weight,
        Optional.empty(),
        start,
        end,
        what,
        why,
        Optional.empty());
  }

  Slip in(Slot where) {
    return new Slip(rule, also, weight, Optional.of(where), start, end, what, why, repair);
  }

  Slip also(String... ids) {
    List<RuleId> others = Arrays.stream(ids).map(RuleId::new).toList();
    return new Slip(rule, others, weight, slot, start, end, what, why, repair);
  }

  Slip mended(String label, Edit... edits) {
    return by(new TextRepair(label, true, List.of(edits)));
  }

  Slip maybeMended(String label, Edit... edits) {
    return by(new TextRepair(label, false, List.of(edits)));
  }

  private Slip by(TextRepair how) {
    return new Slip(rule, also, weight, slot, start, end, what, why, Optional.of(how));
  }
}
