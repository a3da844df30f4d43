package dev.clausewright.rules;

import dev.clausewright.clause.Statement;
import java.util.List;

/// A family of rules.
public interface Rule {
  List<Finding> find(Statement statement);
}
