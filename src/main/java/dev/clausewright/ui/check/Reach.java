package dev.clausewright.ui.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Changer;
import java.time.Instant;
import java.util.Optional;

/** Whether there is an account to ask. */
public sealed interface Reach {
  /**
   * An open account.
   *
   * @param changer present where fixes may be applied at once, that is on the training account
   */
  record At(Account account, Optional<Changer> changer) implements Reach {}

  /** The account is being opened. */
  record Opening(String account, Runnable cancel) implements Reach {}

  /**
   * The account could not be opened.
   *
   * @param at when it was tried last
   */
  record Lost(Cause cause, Instant at, Ways ways) implements Reach {}
}
