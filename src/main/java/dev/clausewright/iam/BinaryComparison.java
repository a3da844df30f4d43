package dev.clausewright.iam;

import java.util.List;

/** BinaryEquals: the same bytes, written in Base64 on both sides. */
final class BinaryComparison implements Comparison {
  private final List<String> values;

  BinaryComparison(List<String> values) {
    this.values = values.stream().map(BinaryComparison::unpadded).toList();
  }

  @Override
  public boolean reads(String asked) {
    return true;
  }

  @Override
  public Tri fitsAny(String asked, Context context) {
    return Tri.of(values.contains(unpadded(asked)));
  }

  private static String unpadded(String base64) {
    return base64.strip().replaceAll("=+$", "");
  }
}
