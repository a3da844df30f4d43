package dev.clausewright.ui.check;

import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveChanger.Intent;
import java.util.List;

/**
 * A change at AWS that a person is asked about.
 *
 * @param as who makes it, and where
 * @param intents what comes of it, in order; never empty
 * @param turns which checks it turns, a sentence: "List the bucket turns green."
 * @param named what is changed: the person types its name
 */
public record ChangeQuestion(Identity as, List<Intent> intents, String turns, Named named) {
  /**
   * What is changed.
   *
   * @param kind such as "role"
   * @param name such as "lake-loader"
   */
  public record Named(String kind, String name) {}

  public ChangeQuestion {
    intents = List.copyOf(intents);
    if (intents.isEmpty()) {
      throw new IllegalArgumentException("a change has at least one intent");
    }
  }

  /** Who makes it, without what the account says already. */
  String who() {
    String[] parts = as.arn().split(":", 6);
    return parts.length < 6 ? as.arn() : parts[5];
  }
}
