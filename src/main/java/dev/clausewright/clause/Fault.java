package dev.clausewright.clause;

import java.util.Optional;

/// Why a text is no value.
///
/// @param what what is wrong, a sentence
/// @param why why it matters and what to do, a sentence or two
/// @param repair the mended text, where it is evident
public record Fault(RuleId rule, String what, String why, Optional<Repair> repair) {
  static Fault of(String rule, String what, String why) {
    return new Fault(new RuleId(rule), what, why, Optional.empty());
  }

  static Fault of(String rule, String what, String why, Repair repair) {
    return new Fault(new RuleId(rule), what, why, Optional.of(repair));
  }
}
