package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.sts.model.StsException;

/// Has STS issue temporary keys with the credentials of the connection (T-10).
final class Issuing implements Minter {
  private record Issued(Credentials credentials, Optional<String> arn) {
    @Override
    public String toString() {
      return "Issued[" + arn + "]";
    }
  }

  private final Session session;
  private final AccountId account;

  /// @param account whose roles can be looked at
  Issuing(Session session, AccountId account) {
    this.session = session;
    this.account = account;
  }

  @Override
  public Seen<Minted> mint(Request request, Vault vault) throws InterruptedException {
    Seen<Issued> issued = session.calls().ask(question(request), () -> explained(request));
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return issued.map(found -> minted(found, vault));
  }

  @Override
  public Seen<Duration> longest(RoleArn role) throws InterruptedException {
    if (!role.account().equals(account)) {
      return new Seen.NotHeld<>(
          "%s is a role of the account %s.".formatted(role.name(), role.account().digits()));
    }
    Seen<Duration> seen =
        session
            .calls()
            .ask(
                new Question(
                    session.host(Service.IAM),
                    new Permission("iam:GetRole", role.text()),
                    "the role " + role.name(),
                    "There is no role "
                        + role.name()
                        + " in the account "
                        + account.digits()
                        + "."),
                () -> Duration.ofSeconds(allowed(role)));
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return seen;
  }

  private int allowed(RoleArn role) {
    Role found =
        NotSaid.need(
            session
                .clients()
                .iam(session.region().partition())
                .getRole(r -> r.roleName(role.name()))
                .role(),
            "Role");
    return NotSaid.need(found.maxSessionDuration(), "MaxSessionDuration");
  }

  /// What STS objects to in the question itself, in our words: its own quote the question.
  private Issued explained(Request request) {
    try {
      return issued(request);
    } catch (StsException e) {
      String code = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
      Optional<String> why = objection(String.valueOf(code), String.valueOf(e.getMessage()));
      throw why.<RuntimeException>map(
              words ->
                  new NoCredentials(
                      new Cause("STS issued no keys", words, session.host(Service.STS))))
          .orElse(e);
    }
  }

  private static Optional<String> objection(String code, String message) {
    return switch (code) {
      case "ValidationError" ->
          message.contains("role chaining")
              ? Optional.of(
                  "A role that assumes a role gets one hour at most, whatever the role allows"
                      + " (T-17).")
              : message.contains("MaxSessionDuration")
                  ? Optional.of("They are to last longer than the role allows. Ask for less.")
                  : Optional.empty();
      case "PackedPolicyTooLarge" ->
          Optional.of("The session policy is too long for STS. Ask for keys without it.");
      case "MalformedPolicyDocument" ->
          Optional.of("STS did not take the session policy. Ask for keys without it.");
      case "RegionDisabledException" ->
          Optional.of("STS is switched off in this Region for the account.");
      default -> Optional.empty();
    };
  }

  private Question question(Request request) {
    return switch (request) {
      case Request.SessionToken _ ->
          question(new Permission("sts:GetSessionToken", "*"), "temporary keys of the user");
      case Request.AssumeRole assume ->
          question(
              new Permission("sts:AssumeRole", assume.role().text()),
              "temporary keys of the role " + assume.role().name());
      case Request.FederationToken _ ->
          question(new Permission("sts:GetFederationToken", "*"), "keys of a federated session");
    };
  }

  private Question question(Permission needs, String what) {
    return new Question(session.host(Service.STS), needs, Aim.ISSUE, what, "");
  }

  private Issued issued(Request request) {
    StsClient sts = session.clients().sts(session.region());
    return switch (request) {
      case Request.SessionToken(Duration duration, Optional<Mfa> mfa) -> {
        var answer =
            sts.getSessionToken(
                r -> {
                  r.durationSeconds(seconds(duration));
                  mfa.ifPresent(with -> r.serialNumber(with.device()).tokenCode(with.code()));
                });
        yield new Issued(said(answer.credentials()), Optional.empty());
      }
      case Request.AssumeRole assume -> {
        var answer =
            sts.assumeRole(
                r -> {
                  r.roleArn(assume.role().text())
                      .roleSessionName(assume.session())
                      .durationSeconds(seconds(assume.duration()));
                  assume.policy().ifPresent(r::policy);
                  assume.externalId().map(ExternalId::text).ifPresent(r::externalId);
                  assume
                      .mfa()
                      .ifPresent(with -> r.serialNumber(with.device()).tokenCode(with.code()));
                });
        yield new Issued(
            said(answer.credentials()),
            Optional.ofNullable(answer.assumedRoleUser()).map(user -> user.arn()));
      }
      case Request.FederationToken(String name, Duration duration, Optional<String> policy) -> {
        var answer =
            sts.getFederationToken(
                r -> {
                  r.name(name).durationSeconds(seconds(duration));
                  policy.ifPresent(r::policy);
                });
        yield new Issued(
            said(answer.credentials()),
            Optional.ofNullable(answer.federatedUser()).map(user -> user.arn()));
      }
    };
  }

  private static Credentials said(@org.jspecify.annotations.Nullable Credentials credentials) {
    Credentials all = NotSaid.need(credentials, "Credentials");
    NotSaid.need(all.accessKeyId(), "AccessKeyId");
    NotSaid.need(all.secretAccessKey(), "SecretAccessKey");
    NotSaid.need(all.sessionToken(), "SessionToken");
    NotSaid.need(all.expiration(), "Expiration");
    return all;
  }

  private static int seconds(Duration duration) {
    return Math.toIntExact(duration.toSeconds());
  }

  private static Minted minted(Issued issued, Vault vault) {
    Credentials all = issued.credentials();
    return new Minted(
        new AccessKeyId(all.accessKeyId()),
        kept(vault, Kind.SECRET_ACCESS_KEY, all.secretAccessKey()),
        kept(vault, Kind.SESSION_TOKEN, all.sessionToken()),
        all.expiration(),
        issued.arn());
  }

  private static SecretRef kept(Vault vault, Kind kind, String secret) {
    char[] characters = secret.toCharArray();
    try {
      return vault.put(kind, characters);
    } finally {
      java.util.Arrays.fill(characters, '\0');
    }
  }
}
