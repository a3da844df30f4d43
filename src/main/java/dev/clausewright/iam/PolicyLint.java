package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a valid policy for statements that do not do what they seem to (P-40 to P-47): what can
 * never match, what matches more than it says, what often breaks access that a service makes.
 */
public final class PolicyLint {
  private PolicyLint() {}

  /** All advice about a policy in the place where it stands, by position. */
  public static List<Advice> of(Source source) {
    List<Advice> advice = new ArrayList<>();
    for (Statement statement : source.policy().statements()) {
      advice.addAll(ActionLint.of(statement));
      advice.addAll(ConditionLint.of(statement, source.layer()));
      advice.addAll(VariableLint.of(source.policy(), statement));
      advice.addAll(PrincipalLint.of(statement));
    }
    advice.addAll(ShadowLint.of(source));
    return advice.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(Advice::line)
                .thenComparingInt(Advice::column)
                .thenComparing(Advice::rule))
        .toList();
  }
}
