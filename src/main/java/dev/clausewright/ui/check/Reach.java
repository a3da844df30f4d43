package dev.clausewright.ui.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Changer;
import java.util.Optional;

/** Whether there is an account to ask. */
public sealed interface Reach {
  /**
   * An open account.
   *
   * @param changer present where fixes may be applied, that is on the training account
   */
  record At(Account account, Optional<Changer> changer) implements Reach {}

  /**
   * The account could not be opened.
   *
   * @param again tries once more
   * @param training goes on with the training account
   */
  record Lost(Cause cause, Runnable again, Runnable training) implements Reach {}
}
