package dev.clausewright.rules;

import dev.clausewright.clause.Statement;
import java.util.List;

/// All rules.
public final class RuleBook {
  private static final List<Rule> RULES = List.of();

  private RuleBook() {}

  /// Everything that the rules have to say, the heaviest first, then in the order of the statement.
  public static List<Finding> findings(Statement statement) {
    return RULES.stream().flatMap(rule -> rule.find(statement).stream()).toList();
  }
}
