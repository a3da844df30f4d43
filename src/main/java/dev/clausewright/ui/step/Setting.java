package dev.clausewright.ui.step;

import dev.clausewright.account.Account;
import dev.clausewright.ui.work.Work;
import java.time.InstantSource;
import javafx.beans.value.ObservableValue;

/**
 * Where steps get their answers from.
 *
 * @param accountProperty the account in use; reading it may take long: through {@link #work}
 * @param anew reads it once more
 */
public record Setting(
    ObservableValue<Account> accountProperty, Anew anew, Work work, InstantSource clock) {
  /** With an account that needs no reading twice. */
  public Setting(ObservableValue<Account> accountProperty, Work work, InstantSource clock) {
    this(accountProperty, Anew.never(), work, clock);
  }

  /** The account in use now. */
  public Account account() {
    return accountProperty.getValue();
  }
}
