package dev.clausewright.rules;

import dev.clausewright.clause.Statement;
import java.util.List;

/// How a finding is mended.
///
/// @param label what the button says
public record Fix(String label, Safety safety, List<Change> changes) {
  public Fix {
    changes = List.copyOf(changes);
  }

  public Statement apply(Statement statement) {
    Statement changed = statement;
    for (Change change : changes) {
      changed = change.apply(changed);
    }
    return changed;
  }

  static Fix safe(String label, Change... changes) {
    return new Fix(label, Safety.SAFE, List.of(changes));
  }

  static Fix asks(String label, Change... changes) {
    return new Fix(label, Safety.ASKS, List.of(changes));
  }
}
