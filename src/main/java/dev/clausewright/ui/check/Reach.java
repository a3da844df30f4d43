package dev.clausewright.ui.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Changer;
import dev.clausewright.account.LiveAccount;
import java.time.Instant;
import java.util.Optional;

/** Whether there is an account to ask. */
public sealed interface Reach {
  /** What changes the account from here; none where nothing does. */
  default Optional<Changer> changer() {
    return Optional.empty();
  }

  /** AWS, if it is what is asked. */
  default Optional<LiveAccount> live() {
    return this instanceof At(LiveAccount account, var _) ? Optional.of(account) : Optional.empty();
  }

  /** Whether both ask the same account, whether or not it may be changed. */
  default boolean same(Reach other) {
    return this instanceof At(Account one, var _)
        && other instanceof At(Account another, var _)
        && one.equals(another);
  }

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
