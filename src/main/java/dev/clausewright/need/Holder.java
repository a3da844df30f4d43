package dev.clausewright.need;

import dev.clausewright.clause.RoleArn;
import java.util.Optional;

/// Whose policies must allow it (P-51).
public sealed interface Holder {
  /// The word of the headless contract.
  String word();

  /// Which policies count, a sentence; those of anybody else change nothing (P-51).
  String route();

  /// The last role of the chain.
  ///
  /// @param role absent for the default role, which is resolved when the statement runs
  record DataRole(Optional<RoleArn> role) implements Holder {
    @Override
    public String word() {
      return "data_role";
    }

    @Override
    public String route() {
      return "The policies of the last role count; a policy of a user or group changes nothing.";
    }
  }

  /// A role of the chain that only passes on.
  ///
  /// @param hop from 1
  record ForwardingRole(int hop, RoleArn role) implements Holder {
    @Override
    public String word() {
      return "forwarding_role";
    }

    @Override
    public String route() {
      return "The policies of this role of the chain count.";
    }
  }

  /// The user whose access keys the statement holds, through itself or its groups.
  record User() implements Holder {
    @Override
    public String word() {
      return "user";
    }

    @Override
    public String route() {
      return "The policies of the user and of its groups count; a policy of a role changes"
          + " nothing.";
    }
  }

  /// The federated session of whoever runs the statement.
  record Caller() implements Holder {
    @Override
    public String word() {
      return "caller";
    }

    @Override
    public String route() {
      return "The policies of the federated role or user who runs the statement count.";
    }
  }
}
