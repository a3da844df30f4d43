package dev.clausewright.ui.account;

import dev.clausewright.account.Cause;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Trial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** With the answer of one more kind. */
    Known with(int at, Trial.Answer answer) {
      List<May> now = new ArrayList<>(may);
      now.set(at, new May(may.get(at).what(), Optional.of(answer)));
      return new Known(account, asked, now);
    }
  }

  /** It was not told. */
  record Unknown(Cause cause) implements Who {}

  /**
   * One kind of thing that may be read, or not.
   *
   * @param what such as "KMS keys"
   * @param answer none while it is asked
   */
  record May(String what, Optional<Trial.Answer> answer) {}
}
