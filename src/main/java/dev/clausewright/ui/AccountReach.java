package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Changer;
import dev.clausewright.account.Choice;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.ui.account.AccountDesk;
import dev.clausewright.ui.account.AccountState;
import dev.clausewright.ui.account.Lost;
import dev.clausewright.ui.check.Reach;
import dev.clausewright.ui.check.Ways;
import java.time.Instant;
import java.util.Optional;

/** What the checks see of the account that is chosen. */
final class AccountReach {
  private AccountReach() {}

  /**
   * The state as the checks see it.
   *
   * @param other leads to the other accounts
   */
  static Reach of(AccountState state, AccountDesk accounts, Runnable other) {
    return switch (state) {
      case AccountState.Open(var _, Account account) -> new Reach.At(account, changer(account));
      case AccountState.Opening(Choice choice) ->
          new Reach.Opening(choice.name(), accounts::cancel);
      case AccountState.Lost(Choice choice, Cause cause, Instant at) ->
          new Reach.Lost(
              cause, at, new Ways(Lost.advice(choice), accounts::again, other, accounts::training));
    };
  }

  /** Only the training account is changed at once; AWS is not, before a person has confirmed it. */
  private static Optional<Changer> changer(Account account) {
    return account instanceof TrainingAccount training ? Optional.of(training) : Optional.empty();
  }
}
