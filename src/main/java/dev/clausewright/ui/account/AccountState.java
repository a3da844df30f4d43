package dev.clausewright.ui.account;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Profile;
import java.time.Instant;
import java.util.Optional;

/** Which account is chosen, and whether it is open. */
public sealed interface AccountState {
  Choice choice();

  /** It can be asked. */
  record Open(Choice choice, Account account) implements AccountState {}

  /** It is being opened; until then the one before stays in use. */
  record Opening(Choice choice) implements AccountState {}

  /**
   * It could not be opened.
   *
   * @param profile the one that is chosen, where it is one that is there
   * @param at when it was tried
   */
  record Lost(Choice choice, Optional<Profile> profile, Cause cause, Instant at)
      implements AccountState {}
}
