package dev.clausewright.account;

import java.time.Duration;
import java.time.Instant;

/// How old it is what an account tells.
///
/// @param noted true: whoever took it noted the moment; false: only the times of its files are
///     known, which copying may have changed
public record Age(Instant takenAt, boolean noted) {
  /// From then on people are warned: roles and policies change.
  public static final Duration OLD = Duration.ofDays(30);

  /// Such as `taken 12 days ago`, `taken 3 hours ago`, `taken just now`.
  public String words(Instant now) {
    return "taken " + ago(Duration.between(takenAt, now)) + (noted ? "" : ", by its files’ times");
  }

  /// Whether it is too old to be believed without a second thought.
  public boolean isOld(Instant now) {
    return Duration.between(takenAt, now).compareTo(OLD) > 0;
  }

  private static String ago(Duration since) {
    if (since.toMinutes() < 1) {
      return "just now";
    }
    if (since.toHours() < 1) {
      return count(since.toMinutes(), "minute");
    }
    return since.toDays() < 1 ? count(since.toHours(), "hour") : count(since.toDays(), "day");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s") + " ago";
  }
}
