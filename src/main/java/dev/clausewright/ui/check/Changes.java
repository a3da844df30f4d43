package dev.clausewright.ui.check;

import dev.clausewright.account.Applied;
import java.util.List;
import java.util.Optional;

/**
 * What was changed on the account and can be taken back.
 *
 * @param done oldest first
 * @param real whether it is AWS itself that was changed
 * @param busy a change is being made right now
 * @param said why the latest one was not made, or how far it has come: a sentence
 */
public record Changes(List<Applied.Done> done, boolean real, boolean busy, Optional<String> said) {
  static final Changes NONE = new Changes(List.of(), false, false, Optional.empty());

  public Changes {
    done = List.copyOf(done);
  }

  Optional<Applied.Done> latest() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
  }

  Changes started() {
    return new Changes(done, real, true, Optional.empty());
  }

  /** An empty sentence takes back what was said. */
  Changes saying(String sentence) {
    return new Changes(done, real, busy, Optional.of(sentence).filter(words -> !words.isEmpty()));
  }

  /** Whether a change was made, and is waited for at AWS. */
  boolean followed() {
    return real && busy && said.isPresent();
  }
}
