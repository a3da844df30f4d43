package dev.clausewright.account;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.time.Instant;
import java.util.Optional;

/// Who one is at AWS, as GetCallerIdentity says.
///
/// @param endpoints those that are asked in the place of AWS's own
/// @param expires when the session ends; none if it does not, or nobody knows
public record Identity(
    String arn,
    AccountId account,
    Region region,
    CustomEndpoints endpoints,
    Optional<Instant> expires) {
  /// Whether it is the root user, who should do none of this (SEC-1).
  public boolean root() {
    return arn.endsWith(":root");
  }
}
