package dev.clausewright.clause;

import static org.assertj.core.api.Assertions.assertThat;

/// What the tests of values ask of a reading.
final class Readings {
  private Readings() {}

  static <T> T valid(Reading<T> reading) {
    assertThat(reading.faults()).isEmpty();
    return reading.found().orElseThrow();
  }

  static Fault fault(Reading<?> reading) {
    assertThat(reading.found()).isEmpty();
    return reading.faults().getFirst();
  }

  static String repair(Reading<?> reading) {
    return fault(reading).repair().map(Repair::text).orElse("(none)");
  }
}
