package dev.clausewright.account;

import dev.clausewright.clause.RoleArn;
import java.util.Map;

/// A role with its policies.
///
/// @param trust exactly one document, or its flaw
/// @param identity inline and attached policies, in AWS's order
/// @param boundary none, or the one permissions boundary
/// @param tags empty where nobody told
public record RoleDetail(
    RoleArn arn, Policies trust, Policies identity, Policies boundary, Map<String, String> tags) {
  public RoleDetail {
    tags = Map.copyOf(tags);
  }

  public RoleDetail(RoleArn arn, Policies trust, Policies identity, Policies boundary) {
    this(arn, trust, identity, boundary, Map.of());
  }

  public RoleDetail withTrust(Policies changed) {
    return new RoleDetail(arn, changed, identity, boundary, tags);
  }

  public RoleDetail withIdentity(Policies changed) {
    return new RoleDetail(arn, trust, changed, boundary, tags);
  }
}
