package dev.clausewright.iam;

import java.util.List;

/**
 * A policy that applies but cannot be used.
 *
 * @param problems what is wrong with its document; empty when the document was not to be had
 */
public record Flaw(Layer layer, String name, String route, List<Problem> problems) {

  public Flaw {
    problems = List.copyOf(problems);
  }

  /** Known to be attached, but its document was not at hand: a decision that needs it is open. */
  public static Flaw missing(Layer layer, String name, String route) {
    return new Flaw(layer, name, route, List.of());
  }

  /** Whether the document was not at hand, as opposed to being wrong. */
  public boolean isMissing() {
    return problems.isEmpty();
  }
}
