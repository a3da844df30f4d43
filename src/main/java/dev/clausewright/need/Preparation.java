package dev.clausewright.need;

import dev.clausewright.clause.RuleId;
import java.util.List;

/// Something that somebody else must have been allowed to do before (P-08). No check can tell
/// from policies.
///
/// @param who "The creator of the EMR cluster"
/// @param actions IAM action names
public record Preparation(RuleId id, String who, List<String> actions, String why) {
  public Preparation {
    actions = List.copyOf(actions);
  }
}
