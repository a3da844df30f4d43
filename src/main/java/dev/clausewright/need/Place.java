package dev.clausewright.need;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import java.util.Optional;

/// Where the statement will run. Everything but the partition may stay open; what rests on it is
/// then unknown.
///
/// @param account the account of the cluster or namespace
/// @param region its Region
/// @param user the database user who runs the statement; decides the external id of R-5
public record Place(
    Partition partition,
    Optional<AccountId> account,
    Optional<Region> region,
    Optional<TargetName> target,
    Optional<DbUser> user) {
  public static Place open(Partition partition) {
    return new Place(
        partition, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public boolean serverless() {
    return target.map(t -> t.kind() == TargetName.Kind.NAMESPACE).orElse(false);
  }
}
