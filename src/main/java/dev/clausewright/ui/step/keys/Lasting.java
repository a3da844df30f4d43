package dev.clausewright.ui.step.keys;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether temporary keys outlast the load (T-11, T-17, T-20). */
sealed interface Lasting {
  /** Added to one and a half times the estimate, since estimates are estimates (T-17). */
  Duration MARGIN = Duration.ofMinutes(15);

  /** Nobody said when the keys expire. */
  record Open() implements Lasting {}

  /** Nobody said how long the load takes. */
  record Unplanned(Duration left) implements Lasting {}

  record Expired() implements Lasting {}

  /** They run out before the estimate is over. */
  record TooShort(Duration left, Duration suggested) implements Lasting {}

  /** They outlast the estimate, but not by the margin. */
  record Close(Duration left, Duration suggested) implements Lasting {}

  record Enough(Duration left) implements Lasting {}

  static Lasting of(Optional<Instant> expiry, Optional<Duration> expected, Instant now) {
    if (expiry.isEmpty()) {
      return new Open();
    }
    Duration left = Duration.between(now, expiry.get());
    if (left.isNegative() || left.isZero()) {
      return new Expired();
    }
    if (expected.isEmpty()) {
      return new Unplanned(left);
    }
    Duration suggested = suggested(expected.get());
    if (left.compareTo(expected.get()) < 0) {
      return new TooShort(left, suggested);
    }
    return left.compareTo(suggested) < 0 ? new Close(left, suggested) : new Enough(left);
  }

  /** One and a half times the estimate and a quarter of an hour (T-17). */
  static Duration suggested(Duration expected) {
    return expected.multipliedBy(3).dividedBy(2).plus(MARGIN);
  }

  /** What is left; none if nobody knows. */
  default Optional<Duration> remaining() {
    return switch (this) {
      case Open _ -> Optional.empty();
      case Expired _ -> Optional.of(Duration.ZERO);
      case Unplanned(Duration left) -> Optional.of(left);
      case TooShort(Duration left, Duration _) -> Optional.of(left);
      case Close(Duration left, Duration _) -> Optional.of(left);
      case Enough(Duration left) -> Optional.of(left);
    };
  }
}
