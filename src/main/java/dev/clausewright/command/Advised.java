package dev.clausewright.command;

import dev.clausewright.iam.Advice;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyLint;
import dev.clausewright.iam.Source;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is odd about a policy that a question rests on. */
record Advised(String policy, Advice advice) {

  /** Advice already found: the same policies stand behind question after question. */
  static final class Found {
    private static final int MOST = 1_000;

    private final IdentityHashMap<Policy, Map<Layer, List<Advice>>> known = new IdentityHashMap<>();

    /** What a question that rests on these policies is told; what is only good to know is not. */
    synchronized List<Advised> of(Layers layers) {
      if (known.size() > MOST) {
        known.clear();
      }
      return layers
          .sources()
          .flatMap(source -> advice(source).stream().map(each -> new Advised(source.name(), each)))
          .distinct()
          .toList();
    }

    private List<Advice> advice(Source source) {
      return known
          .computeIfAbsent(source.policy(), policy -> new EnumMap<>(Layer.class))
          .computeIfAbsent(
              source.layer(),
              layer ->
                  PolicyLint.of(source).stream()
                      .filter(each -> each.weight() != Advice.Weight.NOTE)
                      .toList());
    }
  }

  /** The advice with its rule behind it. */
  String message() {
    return advice.message() + " (" + advice.rule() + ")";
  }
}
