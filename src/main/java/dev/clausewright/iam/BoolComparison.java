package dev.clausewright.iam;

import java.util.List;

/** Bool: true or false, in any case. */
final class BoolComparison implements Comparison {
  private final List<String> values;

  BoolComparison(List<String> values) {
    this.values = List.copyOf(values);
  }

  @Override
  public boolean reads(String asked) {
    return asked.equalsIgnoreCase("true") || asked.equalsIgnoreCase("false");
  }

  @Override
  public Tri fitsAny(String asked, Context context) {
    return Tri.of(values.stream().anyMatch(asked::equalsIgnoreCase));
  }
}
