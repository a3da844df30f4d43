package dev.clausewright.rules;

import dev.clausewright.clause.Statement;
import java.util.List;

/// A family of rules. Holes give no finding: what is still to be filled in is not wrong.
public interface Rule {
  List<Finding> find(Statement statement, Era era);
}
