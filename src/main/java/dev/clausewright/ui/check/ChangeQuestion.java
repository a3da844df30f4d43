package dev.clausewright.ui.check;

import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Whether AWS itself is changed, by one call at least. */
  boolean atAws() {
    return services().anyMatch(service -> as.endpoints().at(service).isEmpty());
  }

  /** The custom endpoints that are changed; empty where there are none. */
  String endpoints() {
    return services()
        .flatMap(service -> as.endpoints().at(service).stream())
        .map(URI::toString)
        .distinct()
        .collect(Collectors.joining(CustomEndpoints.BETWEEN));
  }

  private Stream<String> services() {
    return intents.stream()
        .flatMap(intent -> intent.calls().stream())
        .map(Call::service)
        .distinct();
  }

  /** Who makes it, without what the account says already. */
  String who() {
    String[] parts = as.arn().split(":", 6);
    return parts.length < 6 ? as.arn() : parts[5];
  }
}
