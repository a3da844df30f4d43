package dev.clausewright.account;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes temporary credentials from those of the connection (T-17, T-18).
public interface Minter {
  /// The secrets go straight into the vault.
  Seen<Minted> mint(Request request, Vault vault) throws InterruptedException;

  /// How long a session of a role may last at most (its `MaxSessionDuration`). [Seen.NotHeld] for a
  /// role of another account.
  Seen<Duration> longest(RoleArn role) throws InterruptedException;

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
        Optional<ExternalId> externalId,
        Optional<Mfa> mfa)
        implements Request {}

    /// GetFederationToken: long-term user keys only; without a policy the keys may do nothing.
    record FederationToken(String name, Duration duration, Optional<String> policy)
        implements Request {}
  }

  /// What a role's trust policy may want to hear of whoever assumes it. Not a secret.
  ///
  /// @param text 2 to 1224 letters, digits and any of `+ = , . @ : / - _`
  record ExternalId(String text) {
    private static final Pattern VALID = Pattern.compile("[\\w+=,.@:/-]{2,1224}");

    public ExternalId {
      if (!VALID.matcher(text).matches()) {
        throw new IllegalArgumentException("no external id");
      }
    }

    /// None if the text is none.
    public static Optional<ExternalId> read(String text) {
      return VALID.matcher(text).matches() ? Optional.of(new ExternalId(text)) : Optional.empty();
    }
  }

  /// What proves once more who one is.
  record Mfa(String device, String code) {
    /// The code is left out.
    @Override
    public String toString() {
      return "Mfa[" + device + "]";
    }
  }

  /// What was made.
  ///
  /// @param arn whose they are
  record Minted(
      AccessKeyId id, SecretRef secret, SecretRef token, Instant expires, Optional<String> arn) {}
}
