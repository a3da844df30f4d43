package dev.clausewright.account;

import dev.clausewright.clause.RoleArn;
import java.util.List;
import java.util.Optional;

/// A cluster or a serverless namespace, and the roles attached to it.
///
/// @param arn `…:cluster:NAME`, or the namespace's ARN
/// @param status AWS's own word, such as `available`
/// @param defaultRole at most one; only a role that is attached can be it
/// @param workgroups empty for a cluster
public record Target(
    TargetId id,
    String arn,
    String status,
    List<Attachment> roles,
    Optional<RoleArn> defaultRole,
    List<Workgroup> workgroups) {
  public Target {
    roles = List.copyOf(roles);
    workgroups = List.copyOf(workgroups);
  }

  /// How far the attachment of a role has come; none if it is not attached.
  public Optional<ApplyStatus> standing(RoleArn role) {
    return roles.stream()
        .filter(attachment -> attachment.role().equals(role))
        .map(Attachment::status)
        .findFirst();
  }

  public boolean isDefault(RoleArn role) {
    return defaultRole.filter(role::equals).isPresent();
  }
}
