package dev.clausewright.command;

import dev.clausewright.iam.Advice;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyLint;
import dev.clausewright.iam.Remark;
import dev.clausewright.iam.Source;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Advice already found: the same policies stand behind question after question. */
final class Advised {
  private final IdentityHashMap<Policy, Map<Layer, List<Advice>>> known = new IdentityHashMap<>();
  private int characters;

  /** What a question that rests on these policies is told; what is only good to know is not. */
  List<Remark> of(Layers layers) {
    return of(layers.sources());
  }

  /** The same of some policies, in their order. */
  synchronized List<Remark> of(Stream<Source> sources) {
    if (characters > Documents.MOST) {
      known.clear();
      characters = 0;
    }
    return sources
        .flatMap(
            source -> advice(source).stream().map(each -> new Remark(Optional.of(source), each)))
        .distinct()
        .toList();
  }

  private List<Advice> advice(Source source) {
    return known
        .computeIfAbsent(source.policy(), this::noted)
        .computeIfAbsent(
            source.layer(),
            layer ->
                PolicyLint.of(source).stream()
                    .filter(each -> each.weight() != Advice.Weight.NOTE)
                    .toList());
  }

  private Map<Layer, List<Advice>> noted(Policy policy) {
    characters += policy.text().length();
    return new EnumMap<>(Layer.class);
  }
}
