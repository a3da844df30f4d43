package dev.clausewright.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every account there is: those that need no network, and AWS.
public final class JoinedAccounts implements Accounts {
  private final Accounts local;
  private final Cloud cloud;
  private final MfaPrompt mfa;

  /// @param local the training account and snapshots
  public JoinedAccounts(Accounts local, Cloud cloud, MfaPrompt mfa) {
    this.local = local;
    this.cloud = cloud;
    this.mfa = mfa;
  }

  @Override
  public List<Choice> choices() {
    return local.choices();
  }

  /// An interrupt ends the opening at once; the thread stays interrupted.
  @Override
  public Seen<Account> open(Choice choice) {
    return switch (choice) {
      case Choice.Training training -> local.open(training);
      case Choice.Snapshot snapshot -> local.open(snapshot);
      case Choice.Live(Connection connection) -> live(connection);
    };
  }

  @Override
  public Optional<Profile> profile(Choice choice) {
    return choice instanceof Choice.Live(Connection connection)
            && connection.using() instanceof Connection.Using.Profile(String name)
        ? cloud.profiles().found().stream()
            .flatMap(List::stream)
            .filter(profile -> profile.name().equals(name))
            .findFirst()
        : Optional.empty();
  }

  private Seen<Account> live(Connection connection) {
    try {
      return cloud.open(connection, mfa).then((account, when) -> found(account, when));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Seen.Failed<>(
          new Cause(
              "Opening " + connection.name() + " was cancelled",
              "AWS had not answered yet.",
              connection.name()));
    }
  }

  private static Seen<Account> found(LiveAccount account, Instant when) {
    return new Seen.Got<>(account, when);
  }
}
