package dev.clausewright.ui.step.keys;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write and read them. */
final class Spans {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(\\d{1,4})\\s*(?:h|hour|hours)?)(?:[\\s:]*(\\d{1,4})\\s*(?:m|min|minutes?)?)?");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:m|min|minutes?)");
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  private Spans() {}

  /** "45 min", "1 h", "1 h 23 min"; the last minute begun counts as whole. */
  static String words(Duration span) {
    long minutes = minutesBegun(span);
    long hours = minutes / 60;
    if (hours == 0) {
      return minutes + " min";
    }
    return minutes % 60 == 0 ? hours + " h" : hours + " h " + minutes % 60 + " min";
  }

  /** Spoken: "41 minutes", "1 hour and 23 minutes", "less than a minute". */
  static String spoken(Duration span) {
    long minutes = Math.max(0, span.toMinutes());
    if (minutes == 0) {
      return "less than a minute";
    }
    String rest = minutes % 60 == 1 ? "1 minute" : minutes % 60 + " minutes";
    if (minutes < 60) {
      return rest;
    }
    String hours = minutes / 60 == 1 ? "1 hour" : minutes / 60 + " hours";
    return minutes % 60 == 0 ? hours : hours + " and " + rest;
  }

  /** Digits for a countdown: "41:32", "2:05:09"; never below "0:00". */
  static String digits(Duration left) {
    long seconds = Math.max(0, left.toSeconds());
    long hours = seconds / 3600;
    return hours == 0
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60);
  }

  /**
   * Reads "45 min", "1 h 30", "1:30", "2h" and bare minutes such as "90"; empty for nothing, for
   * zero, and for more than a week.
   */
  static Optional<Duration> read(String text) {
    String clean = text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    Matcher minutes = MINUTES.matcher(clean);
    if (minutes.matches()) {
      return sensible(Long.parseLong(minutes.group(1)));
    }
    if (BARE.matcher(clean).matches()) {
      return sensible(Long.parseLong(clean));
    }
    Matcher written = WRITTEN.matcher(clean);
    if (!written.matches()) {
      return Optional.empty();
    }
    String rest = written.group(2);
    return sensible(
        Long.parseLong(written.group(1)) * 60 + (rest == null ? 0 : Long.parseLong(rest)));
  }

  /** Rounded up, so that what is asked for is never short. */
  static long minutesBegun(Duration span) {
    return Math.max(0, (span.toSeconds() + 59) / 60);
  }

  private static Optional<Duration> sensible(long minutes) {
    return minutes > 0 && minutes <= 7 * 24 * 60
        ? Optional.of(Duration.ofMinutes(minutes))
        : Optional.empty();
  }
}
