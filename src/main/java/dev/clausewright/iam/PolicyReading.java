package dev.clausewright.iam;

import java.util.List;

/** What reading a policy document gave. */
public sealed interface PolicyReading {

  record Parsed(Policy policy) implements PolicyReading {}

  /** Not a policy document that IAM would take; at least one problem. */
  record Invalid(List<Problem> problems) implements PolicyReading {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}
