package dev.clausewright.command;

import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Seen;
import java.util.List;

/** Where nothing leads to AWS: every question is answered so. */
final class NoCloud implements Cloud {
  private static <T> Seen<T> none() {
    return new Seen.NotHeld<>("AWS itself is not built into this program.");
  }

  @Override
  public Seen<List<Profile>> profiles() {
    return none();
  }

  @Override
  public boolean environment() {
    return false;
  }

  @Override
  public Seen<Identity> identity(Connection connection, MfaPrompt mfa) {
    return none();
  }

  @Override
  public Seen<LiveAccount> open(Connection connection, MfaPrompt mfa) {
    return none();
  }
}
