package dev.clausewright.iam;

import java.util.List;

/**
 * A condition whose key is not known, so that the decision hangs on it.
 *
 * @param operator as written in the policy, with its qualifiers
 * @param key as written in the policy
 * @param values as written in the policy
 */
public record OpenCondition(
    Source source, Statement statement, String operator, String key, List<String> values) {
  public OpenCondition {
    values = List.copyOf(values);
  }

  /** Whether its operator compares values such as this; IpAddress reads no words. */
  public boolean reads(String value) {
    return Operator.parse(operator)
        .map(Operator::family)
        .filter(family -> family != Operator.Family.NULL)
        .map(family -> Comparison.of(family, List.of(), false).reads(value))
        .orElse(true);
  }
}
