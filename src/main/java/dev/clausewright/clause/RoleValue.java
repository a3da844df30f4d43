package dev.clausewright.clause;

import java.util.List;
import java.util.stream.Collectors;

/// What stands after IAM_ROLE, or after `aws_iam_role=`.
public sealed interface RoleValue extends Value {
  /// The default role of the cluster, whichever that is when the statement runs.
  record DefaultRole() implements RoleValue {
    @Override
    public String text() {
      return "default";
    }
  }

  /// `'SESSION'`: the identity of the person who runs the statement (G-11).
  record SessionIdentity() implements RoleValue {
    @Override
    public String text() {
      return "SESSION";
    }
  }

  /// One role, or several of which each is assumed by the one before. More than ten is a
  /// warning.
  record RoleChain(List<RoleArn> roles) implements RoleValue {
    public RoleChain {
      roles = List.copyOf(roles);
      if (roles.isEmpty()) {
        throw new IllegalArgumentException("at least one role");
      }
    }

    public static RoleChain of(RoleArn... roles) {
      return new RoleChain(List.of(roles));
    }

    /// The role that must be attached to the cluster.
    public RoleArn first() {
      return roles.getFirst();
    }

    /// The role that touches the data.
    public RoleArn last() {
      return roles.getLast();
    }

    @Override
    public String text() {
      return roles.stream().map(RoleArn::text).collect(Collectors.joining(","));
    }
  }

  /// Reads `default`, `SESSION`, one ARN or a chain.
  static Reading<RoleValue> read(String text) {
    return RoleArnReader.value(text);
  }
}
