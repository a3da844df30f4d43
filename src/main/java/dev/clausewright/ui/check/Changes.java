package dev.clausewright.ui.check;

import dev.clausewright.account.Applied;
import java.util.List;
import java.util.Optional;

/**
 * What was changed on the account and can be taken back.
 *
 * @param done oldest first
 * @param busy a change is being made right now
 * @param refused why the latest one was not made, a sentence
 */
public record Changes(List<Applied.Done> done, boolean busy, Optional<String> refused) {
  static final Changes NONE = new Changes(List.of(), false, Optional.empty());

  public Changes {
    done = List.copyOf(done);
  }

  Optional<Applied.Done> latest() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
  }

  Changes started() {
    return new Changes(done, true, Optional.empty());
  }
}
