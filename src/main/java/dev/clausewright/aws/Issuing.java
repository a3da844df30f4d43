package dev.clausewright.aws;

import dev.clausewright.account.Minter;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;

/// Has STS issue temporary keys with the credentials of the connection (T-10).
final class Issuing implements Minter {
  private record Issued(Credentials credentials, Optional<String> arn) {
    @Override
    public String toString() {
      return "Issued[" + arn + "]";
    }
  }

  private final Session session;

  Issuing(Session session) {
    this.session = session;
  }

  @Override
  public Seen<Minted> mint(Request request, Vault vault) throws InterruptedException {
    Seen<Issued> issued = session.calls().ask(question(request), () -> issued(request));
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return issued.map(found -> minted(found, vault));
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
    return new Question(session.host(Service.STS), needs, what, "");
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
                  assume.externalId().ifPresent(r::externalId);
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
