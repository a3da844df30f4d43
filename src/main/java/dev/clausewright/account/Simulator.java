package dev.clausewright.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// AWS's own policy simulator. It looks at no bucket, key or trust policy of a role, so its word
/// alone never makes a right certain.
public interface Simulator {
  /// Asks about one action on each of the resources; a resource that the answer leaves out is not
  /// in the list.
  ///
  /// @param principal the ARN of a user or role, not of a session
  /// @param context condition keys and their values
  Seen<List<Simulated>> simulate(
      String principal, String action, List<String> resources, Map<String, List<String>> context);

  /// What it says about one resource.
  ///
  /// @param matched the statements behind the decision
  /// @param missing condition keys that it would have needed
  /// @param byBoundary whether a boundary allows it; none if it does not say
  /// @param byOrganisation whether the organisation allows it; none if it does not say
  record Simulated(
      String resource,
      Decision decision,
      List<Matched> matched,
      List<String> missing,
      Optional<Boolean> byBoundary,
      Optional<Boolean> byOrganisation) {
    public Simulated {
      matched = List.copyOf(matched);
      missing = List.copyOf(missing);
    }
  }

  enum Decision {
    ALLOWED,
    EXPLICIT_DENY,
    IMPLICIT_DENY
  }

  /// A statement by its place in the document as it is stored.
  ///
  /// @param sort AWS's own word: `role`, `user`, `group`, `aws-managed`, `user-managed` …
  record Matched(String policy, String sort, int line, int column, int endLine) {}
}
