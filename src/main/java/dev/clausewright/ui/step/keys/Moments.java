package dev.clausewright.ui.step.keys;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as people write and read them, in their own zone, with UTC beside it. */
final class Moments {
  private static final Pattern IN = Pattern.compile("in\\s+(.+)");
  private static final Pattern ISO =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)");
  private static final Pattern LOCAL =
      Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d)[ t]+)?(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?");
  private static final Pattern COMPACT_OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private final ZoneId zone;

  Moments(ZoneId zone) {
    this.zone = zone;
  }

  /** "Today, 15:20", "Tomorrow, 03:00", "25 Nov 2026, 03:00". */
  String words(Instant moment, Instant now) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    LocalDate today = now.atZone(zone).toLocalDate();
    String name =
        day.equals(today) ? "Today" : day.equals(today.plusDays(1)) ? "Tomorrow" : DAY.format(day);
    return name + ", " + TIME.format(moment.atZone(zone));
  }

  /** "14:20 UTC", with the day where it is another one there. */
  String utc(Instant moment) {
    ZonedDateTime there = moment.atZone(ZoneOffset.UTC);
    boolean sameDay = there.toLocalDate().equals(moment.atZone(zone).toLocalDate());
    return (sameDay ? "" : DAY.format(there) + ", ") + TIME.format(there) + " UTC";
  }

  /** As {@link #read} takes it back: "2026-11-23 15:20". */
  String written(Instant moment) {
    ZonedDateTime there = moment.atZone(zone);
    return there.toLocalDate() + " " + TIME.format(there);
  }

  /**
   * Reads "in 1 h", "15:20" (the next time the clock shows it), "2026-11-23 15:20", and the {@code
   * Expiration} of an answer of STS, with or without its quotes and name (T-10).
   */
  Optional<Instant> read(String text, Instant now) {
    String clean = text.strip();
    Matcher iso = ISO.matcher(clean);
    if (iso.find()) {
      return iso(iso.group());
    }
    String lower = clean.toLowerCase(Locale.ROOT);
    Matcher in = IN.matcher(lower);
    if (in.matches()) {
      return Spans.read(in.group(1)).map(now::plus);
    }
    Matcher local = LOCAL.matcher(lower);
    return local.matches() ? local(local, now) : Optional.empty();
  }

  private static Optional<Instant> iso(String text) {
    String offset = COMPACT_OFFSET.matcher(text).replaceFirst("$1:$2");
    try {
      return Optional.of(OffsetDateTime.parse(offset).toInstant());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<Instant> local(Matcher text, Instant now) {
    try {
      LocalTime time =
          LocalTime.of(Integer.parseInt(text.group(2)), Integer.parseInt(text.group(3)));
      if (text.group(1) != null) {
        return Optional.of(LocalDate.parse(text.group(1)).atTime(time).atZone(zone).toInstant());
      }
      ZonedDateTime today = now.atZone(zone).toLocalDate().atTime(time).atZone(zone);
      boolean passed = today.toInstant().isBefore(now.minus(Duration.ofMinutes(1)));
      return Optional.of((passed ? today.plusDays(1) : today).toInstant());
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }
}
