package dev.clausewright.ui.account;

import java.time.Duration;
import java.time.Instant;

/** How old what one looks at is, in words. */
public final class Age {
  private static final long OLD = 30;

  private Age() {}

  /** Such as "3 days", "41 days", "under an hour". */
  public static String words(Instant taken, Instant now) {
    Duration age = Duration.between(taken, now);
    if (age.toHours() < 1) {
      return "under an hour";
    }
    return age.toDays() < 1 ? count(age.toHours(), "hour") : count(age.toDays(), "day");
  }

  /** Whether it is older than 30 days. */
  public static boolean old(Instant taken, Instant now) {
    return Duration.between(taken, now).toDays() > OLD;
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
