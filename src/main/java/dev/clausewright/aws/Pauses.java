package dev.clausewright.aws;

import java.time.Duration;

/// The waiting between two looks at something that takes its time: short at first, then longer.
final class Pauses {
  private static final int LONGEST = 50;
  private final Duration unit;
  private int times = 2;

  /// @param unit the shortest pause there is
  Pauses(Duration unit) {
    this.unit = unit;
  }

  void next() throws InterruptedException {
    Thread.sleep(unit.multipliedBy(times));
    times = Math.min(LONGEST, times * 2);
  }
}
