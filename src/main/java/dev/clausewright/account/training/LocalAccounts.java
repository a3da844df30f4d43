package dev.clausewright.account.training;

import dev.clausewright.account.Account;
import dev.clausewright.account.Accounts;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Seen;
import dev.clausewright.account.snapshot.Snapshots;
import java.time.Instant;
import java.util.List;

/// What can be opened without AWS: the training account, and folders. There is one training account
/// for as long as this lives, so that a learner who looks at a snapshot finds it again as it was.
public final class LocalAccounts implements Accounts {
  private final TrainingAccount training = TrainingAccount.open();

  @Override
  public List<Choice> choices() {
    return List.of(new Choice.Training());
  }

  @Override
  public Seen<Account> open(Choice choice) {
    return switch (choice) {
      case Choice.Training builtIn -> new Seen.Got<>(training, Instant.now());
      case Choice.Snapshot(var folders) -> Snapshots.open(folders);
      case Choice.Live _ -> new Seen.NotHeld<>("AWS itself is not among the local accounts.");
    };
  }
}
