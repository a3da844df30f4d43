package dev.clausewright.account;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Makes temporary credentials from those of the connection (T-17, T-18).
public interface Minter {
  /// The secrets go straight into the vault.
  Seen<Minted> mint(Request request, Vault vault) throws InterruptedException;

  /// What is asked for.
  sealed interface Request {
    Duration duration();

    /// GetSessionToken: long-term user keys only, 900 to 129 600 s; the root user 3600 at most.
    record SessionToken(Duration duration, Optional<Mfa> mfa) implements Request {}

    /// AssumeRole: 900 s to the role's own limit; one hour where the caller is a role already.
    ///
    /// @param policy a session policy that narrows what the keys may do
    record AssumeRole(
        RoleArn role,
        String session,
        Duration duration,
        Optional<String> policy,
        Optional<String> externalId,
        Optional<Mfa> mfa)
        implements Request {}

    /// GetFederationToken: long-term user keys only; without a policy the keys may do nothing.
    record FederationToken(String name, Duration duration, Optional<String> policy)
        implements Request {}
  }

  record Mfa(String device, String code) {}

  /// What was made.
  ///
  /// @param arn whose they are
  record Minted(
      AccessKeyId id, SecretRef secret, SecretRef token, Instant expires, Optional<String> arn) {}
}
