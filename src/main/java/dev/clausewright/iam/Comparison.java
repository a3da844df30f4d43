package dev.clausewright.iam;

import java.util.List;
import java.util.function.IntPredicate;

/** The values of a condition, compiled for their operator; one implementation a family. */
interface Comparison {

  /**
   * Whether the request's value is of the kind compared; if not, no operator holds, negated or not.
   */
  boolean reads(String asked);

  /** Whether any of the policy's values fits the request's value. */
  Tri fitsAny(String asked, Context context);

  /** The keys of the variables in the policy's values, in the form in which keys are compared. */
  default List<String> variables() {
    return List.of();
  }

  static Comparison of(Operator.Family family, List<String> values, boolean variables) {
    IntPredicate equal = order -> order == 0;
    IntPredicate less = order -> order < 0;
    IntPredicate lessOrEqual = order -> order <= 0;
    IntPredicate greater = order -> order > 0;
    IntPredicate greaterOrEqual = order -> order >= 0;
    return switch (family) {
      case STRING_EQUALS -> new TextComparison(values, Template.Style.LITERAL, variables);
      case STRING_EQUALS_IGNORE_CASE ->
          new TextComparison(values, Template.Style.FOLDED, variables);
      case STRING_LIKE -> new TextComparison(values, Template.Style.PATTERN, variables);
      case NUMERIC_EQUALS -> new NumberComparison(values, equal);
      case NUMERIC_LESS_THAN -> new NumberComparison(values, less);
      case NUMERIC_LESS_THAN_EQUALS -> new NumberComparison(values, lessOrEqual);
      case NUMERIC_GREATER_THAN -> new NumberComparison(values, greater);
      case NUMERIC_GREATER_THAN_EQUALS -> new NumberComparison(values, greaterOrEqual);
      case DATE_EQUALS -> new DateComparison(values, equal);
      case DATE_LESS_THAN -> new DateComparison(values, less);
      case DATE_LESS_THAN_EQUALS -> new DateComparison(values, lessOrEqual);
      case DATE_GREATER_THAN -> new DateComparison(values, greater);
      case DATE_GREATER_THAN_EQUALS -> new DateComparison(values, greaterOrEqual);
      case BOOL, NULL -> new BoolComparison(values);
      case BINARY_EQUALS -> new BinaryComparison(values);
      case IP_ADDRESS -> new AddressComparison(values);
      case ARN -> new ArnComparison(values, variables);
    };
  }
}
