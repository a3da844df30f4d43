package dev.clausewright.account;

import dev.clausewright.clause.RoleArn;

/// A role with its policies.
///
/// @param trust exactly one document, or its flaw
/// @param identity inline and attached policies, in AWS's order
/// @param boundary none, or the one permissions boundary
/// @param marks its unique id and tags, as far as they were told
public record RoleDetail(
    RoleArn arn, Policies trust, Policies identity, Policies boundary, Marks marks) {

  /// A role of which neither id nor tags were told.
  public RoleDetail(RoleArn arn, Policies trust, Policies identity, Policies boundary) {
    this(arn, trust, identity, boundary, Marks.none());
  }

  public RoleDetail withTrust(Policies changed) {
    return new RoleDetail(arn, changed, identity, boundary, marks);
  }

  public RoleDetail withIdentity(Policies changed) {
    return new RoleDetail(arn, trust, changed, boundary, marks);
  }
}
