package dev.clausewright.check;

import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.Partition;
import java.util.Optional;

/**
 * The external id that Redshift sends when it assumes a role: the ARN of the database user.
 */
public final class ExternalId {
  private ExternalId() {}

  /** Empty for a namespace that does not have exactly one workgroup: its id stands in the ARN. */
  public static Optional<String> of(Target target, DbUser user) {
    String partition =
        Partition.ofRegion(target.id().region().name()).map(Partition::id).orElse("aws");
    return host(target)
        .map(
            host ->
                "arn:%s:redshift:%s:%s:dbuser:%s/%s"
                    .formatted(
                        partition,
                        target.id().region().name(),
                        target.id().account().digits(),
                        host,
                        user.name()));
  }

  private static Optional<String> host(Target target) {
    if (target.id().kind() == TargetKind.PROVISIONED) {
      return Optional.of(target.id().name());
    }
    return target.workgroups().size() == 1
        ? Optional.of(
            "serverless-%s-%s"
                .formatted(target.id().account().digits(), target.workgroups().getFirst().id()))
        : Optional.empty();
  }
}
