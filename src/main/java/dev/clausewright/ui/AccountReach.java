package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Changer;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.LiveAccount;
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
   * @param cloud says how it is reached
   * @param other leads to the other accounts
   */
  static Reach of(AccountState state, AccountDesk accounts, Cloud cloud, Runnable other) {
    return switch (state) {
      case AccountState.Open(var _, Account account) ->
          new Reach.At(account, changer(account, accounts));
      case AccountState.Opening(Choice choice) ->
          new Reach.Opening(choice.name(), accounts::cancel);
      case AccountState.Lost(Choice choice, var profile, Cause cause, Instant at) ->
          new Reach.Lost(
              cause,
              at,
              new Ways(
                  Lost.advice(choice, profile, cloud::proxy),
                  accounts::again,
                  other,
                  accounts::training));
    };
  }

  /** Only the training account is changed at once; AWS is, after a person has confirmed it. */
  private static Optional<Changer> changer(Account account, AccountDesk accounts) {
    return switch (account) {
      case TrainingAccount training -> Optional.of(training);
      case LiveAccount live when !accounts.readOnlyProperty().get() -> Optional.of(live.changer());
      default -> Optional.empty();
    };
  }
}
