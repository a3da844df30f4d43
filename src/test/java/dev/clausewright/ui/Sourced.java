package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.account.Accounts;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.NoCloud;
import dev.clausewright.account.Seen;
import dev.clausewright.account.training.LocalAccounts;
import dev.clausewright.ui.account.AccountState;
import dev.clausewright.ui.diagnose.Choosing;
import dev.clausewright.ui.settings.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts for a window under test; nothing is remembered. */
final class Sourced {
  static final Workbench.Dialogs DIALOGS =
      new Workbench.Dialogs((asked, over) -> Optional.empty(), Choosing.OF_THE_SYSTEM);

  private Sourced() {}

  /** A training account of one's own, and no way to AWS. */
  static Workbench.Sources training() {
    return with(new NoCloud(), Settings.forNow());
  }

  static Workbench.Sources with(Cloud cloud, Settings settings) {
    LocalAccounts local = new LocalAccounts();
    Choice training = new Choice.Training();
    Account account = local.open(training).found().orElseThrow();
    return new Workbench.Sources(local, new AccountState.Open(training, account), cloud, settings);
  }

  /** This one account, whatever is chosen. */
  static Workbench.Sources of(Account account) {
    Accounts only =
        new Accounts() {
          @Override
          public List<Choice> choices() {
            return List.of(new Choice.Training());
          }

          @Override
          public Seen<Account> open(Choice choice) {
            return new Seen.Got<>(account, Instant.now());
          }
        };
    return new Workbench.Sources(
        only,
        new AccountState.Open(new Choice.Training(), account),
        new NoCloud(),
        Settings.forNow());
  }
}
