package dev.clausewright.ui.account;

import dev.clausewright.account.Cause;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Profile;
import java.time.Instant;
import java.util.List;

/** What is known of who one would be. */
sealed interface Who {
  /** Nothing is selected. */
  record Nobody() implements Who {}

  /** The profile cannot be used. */
  record Hindered(Profile.Hindrance hindrance) implements Who {}

  record Asking() implements Who {}

  /**
   * AWS has said who one is, and the account is open.
   *
   * @param may what may be read, as far as known yet
   */
  record Known(LiveAccount account, Instant asked, List<May> may) implements Who {
    public Known {
      may = List.copyOf(may);
    }
  }

  /** It was not told. */
  record Unknown(Cause cause) implements Who {}

  /**
   * One kind of thing that may be read, or not.
   *
   * @param what such as "Roles and their policies"
   * @param lack what is missing; empty if it may be read
   */
  record May(String what, String lack) {}
}
