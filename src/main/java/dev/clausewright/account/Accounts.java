package dev.clausewright.account;

import java.util.List;

/// Where accounts come from.
public interface Accounts {
  /// What can be opened without asking for more.
  List<Choice> choices();

  /// Opens an account; may take long. [Seen.Absent] if there is none behind the choice.
  Seen<Account> open(Choice choice);
}
