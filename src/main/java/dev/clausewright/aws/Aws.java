package dev.clausewright.aws;

import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Profile;
import dev.clausewright.account.ProxyInUse;
import dev.clausewright.account.Seen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// AWS itself, through its SDK: the door of this room.
public final class Aws implements Cloud {
  private final Surroundings surroundings;

  /// With the environment and the files of the person who runs the program.
  public Aws() {
    this(Surroundings.ofThisMachine());
  }

  Aws(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Seen<List<Profile>> profiles() {
    try {
      return new Seen.Got<>(
          new Profiles(surroundings, AwsFiles.read(surroundings)).all(), Instant.now());
    } catch (NoCredentials e) {
      return new Seen.Failed<>(e.reason());
    }
  }

  @Override
  public boolean environment() {
    return EnvironmentKeys.present(surroundings)
        || EnvironmentKeys.webIdentity(surroundings)
        || EnvironmentKeys.container(surroundings);
  }

  @Override
  public Optional<Connection.Using> chosen() {
    return EnvironmentKeys.present(surroundings)
        ? Optional.of(new Connection.Using.Environment())
        : surroundings.variable("AWS_PROFILE").map(Connection.Using.Profile::new);
  }

  @Override
  public Optional<ProxyInUse> proxy() {
    return ProxySettings.inUse(surroundings);
  }

  @Override
  public Seen<Identity> identity(Connection connection, MfaPrompt mfa) throws InterruptedException {
    try (Session session = Connecting.session(connection, mfa, surroundings)) {
      return uninterrupted(Whoami.of(session));
    } catch (NoCredentials e) {
      return new Seen.Failed<>(e.reason());
    }
  }

  @Override
  public Seen<LiveAccount> open(Connection connection, MfaPrompt mfa) throws InterruptedException {
    Session session;
    try {
      session = Connecting.session(connection, mfa, surroundings);
    } catch (NoCredentials e) {
      return new Seen.Failed<>(e.reason());
    }
    session.clients().warm(session.region());
    Seen<Identity> identity = uninterruptedOrClosed(session);
    if (!(identity instanceof Seen.Got<Identity>)) {
      session.close();
    }
    return identity.map(known -> new AwsAccount(session, known));
  }

  private static Seen<Identity> uninterruptedOrClosed(Session session) throws InterruptedException {
    try {
      return uninterrupted(Whoami.of(session));
    } catch (InterruptedException e) {
      session.close();
      throw e;
    }
  }

  private static <T> Seen<T> uninterrupted(Seen<T> seen) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return seen;
  }
}
