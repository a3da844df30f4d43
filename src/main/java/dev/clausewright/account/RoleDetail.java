package dev.clausewright.account;

import dev.clausewright.clause.RoleArn;

/// A role with its policies.
///
/// @param trust exactly one document, or its flaw
/// @param identity inline and attached policies, in AWS's order
/// @param boundary none, or the one permissions boundary
public record RoleDetail(RoleArn arn, Policies trust, Policies identity, Policies boundary) {
  public RoleDetail withTrust(Policies changed) {
    return new RoleDetail(arn, changed, identity, boundary);
  }

  public RoleDetail withIdentity(Policies changed) {
    return new RoleDetail(arn, trust, changed, boundary);
  }
}
