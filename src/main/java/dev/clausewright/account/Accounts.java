package dev.clausewright.account;

import java.util.List;
import java.util.Optional;

/// Where accounts come from.
public interface Accounts {
  /// What can be opened without asking for more.
  List<Choice> choices();

  /// Opens an account; may take long. [Seen.Absent] if there is none behind the choice.
  Seen<Account> open(Choice choice);

  /// The profile that a choice names, if it names one that is there. Reads the person's AWS files.
  default Optional<Profile> profile(Choice choice) {
    return Optional.empty();
  }
}
