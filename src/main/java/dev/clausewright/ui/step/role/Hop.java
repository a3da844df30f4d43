package dev.clausewright.ui.step.role;

import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.Status;

/**
 * One role of a chain with what the account tells of the hop that leads to it.
 *
 * @param quiet its account, and what it may read where that is known
 * @param proof "Attached", "Trusts role 1", "Not known"
 */
record Hop(RoleArn role, String quiet, Status status, String proof) {
  /** While nobody has looked yet. */
  static Hop waiting(RoleArn role) {
    return new Hop(role, "Account " + role.account().digits(), Status.WAITING, "Looking…");
  }
}
