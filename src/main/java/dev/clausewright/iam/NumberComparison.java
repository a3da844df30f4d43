package dev.clausewright.iam;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The numeric operators: decimals of any size. */
final class NumberComparison implements Comparison {
  private static final int LONGEST = 100;

  private final List<BigDecimal> values;
  private final IntPredicate relation;

  /**
   * Compiles the values.
   *
   * @param relation what the order of the request's value against the policy's must be
   */
  NumberComparison(List<String> values, IntPredicate relation) {
    this.values = values.stream().flatMap(value -> number(value).stream()).toList();
    this.relation = relation;
  }

  @Override
  public boolean reads(String asked) {
    return number(asked).isPresent();
  }

  @Override
  public Tri fitsAny(String asked, Context context) {
    return Tri.of(
        number(asked).stream()
            .anyMatch(
                number ->
                    values.stream().anyMatch(value -> relation.test(number.compareTo(value)))));
  }

  private static Optional<BigDecimal> number(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
