package dev.clausewright.rules;

import java.util.Arrays;
import java.util.Optional;

/// A state of AWS’s documentation. What weighs how much depends on it: an error is what the
/// server refuses as it was described then.
public enum Era {
  E2023(2023),
  E2025(2025),
  E2026(2026);

  private final int year;

  Era(int year) {
    this.year = year;
  }

  /// The one that holds where nobody chose another.
  public static Era latest() {
    return E2026;
  }

  public int year() {
    return year;
  }

  /// What a person calls it: its year.
  public String label() {
    return Integer.toString(year);
  }

  public boolean before(Era other) {
    return year < other.year;
  }

  /// The era of this year, as [#label] writes it.
  public static Optional<Era> of(String label) {
    return Arrays.stream(values()).filter(era -> era.label().equals(label.strip())).findFirst();
  }
}
