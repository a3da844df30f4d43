package dev.clausewright.aws;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How far the clock of this machine is from that of a server.
final class Clock {
  /// Signatures are good for 5 minutes; less than this is not worth a word.
  private static final Duration SLIGHT = Duration.ofMinutes(1);

  private Clock() {}

  /// Such as `1 day 2 hours ahead of the server’s`; none if they agree, or the date is none.
  static Optional<String> difference(String date, Instant here) {
    Instant there;
    try {
      there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    Duration ahead = Duration.between(there, here);
    if (ahead.abs().compareTo(SLIGHT) < 0) {
      return Optional.empty();
    }
    Duration much = ahead.abs();
    String words =
        much.toDays() > 0
            ? count(much.toDays(), "day") + and(much.toHoursPart(), "hour")
            : much.toHours() > 0
                ? count(much.toHours(), "hour") + and(much.toMinutesPart(), "minute")
                : count(much.toMinutes(), "minute");
    return Optional.of(words + (ahead.isNegative() ? " behind" : " ahead of") + " the server’s");
  }

  private static String and(int number, String unit) {
    return number == 0 ? "" : " " + count(number, unit);
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
