package dev.clausewright.command;

import dev.clausewright.clause.RoleValue;
import java.util.List;
import java.util.Optional;

/**
 * What {@code fix} is to do beside the safe fixes.
 *
 * @param rules whose other fixes are wanted too
 * @param role what replaces keys
 */
record Wishes(List<String> rules, Optional<RoleValue> role) {
  Wishes {
    rules = List.copyOf(rules);
  }
}
