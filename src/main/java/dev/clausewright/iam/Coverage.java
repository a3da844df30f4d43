package dev.clausewright.iam;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The answer to a question about a set of resources.
 *
 * @param examples for each outcome that occurs, its shortest resource
 * @param decision allowed only when all is; else the decision for the example of the gravest
 *     outcome
 */
public record Coverage(Extent extent, Map<Outcome, String> examples, Decision decision) {
  public Coverage {
    Map<Outcome, String> ordered = new EnumMap<>(Outcome.class);
    ordered.putAll(examples);
    examples = Collections.unmodifiableMap(ordered);
  }
}
