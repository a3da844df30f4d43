package dev.clausewright.iam;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The date operators: ISO 8601, or seconds since 1970, on either side. */
final class DateComparison implements Comparison {
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX", Locale.ROOT);

  /** The length of {@code 2026-01}, which means the first of that month. */
  private static final int MONTH = 7;

  private final List<Instant> values;
  private final IntPredicate relation;

  DateComparison(List<String> values, IntPredicate relation) {
    this.values = values.stream().flatMap(value -> instant(value).stream()).toList();
    this.relation = relation;
  }

  @Override
  public boolean reads(String asked) {
    return instant(asked).isPresent();
  }

  @Override
  public Tri fitsAny(String asked, Context context) {
    return Tri.of(
        instant(asked).stream()
            .anyMatch(
                instant ->
                    values.stream().anyMatch(value -> relation.test(instant.compareTo(value)))));
  }

  private static Optional<Instant> instant(String text) {
    String date = text.strip();
    if (date.matches("[+-]?[0-9]{1,18}(\\.[0-9]{1,9})?")) {
      return seconds(new BigDecimal(date));
    }
    return date(date.length() == MONTH ? date + "-01" : date)
        .or(() -> dateTime(date))
        .or(() -> offset(date, DateTimeFormatter.ISO_OFFSET_DATE_TIME))
        .or(() -> offset(date, WITH_OFFSET));
  }

  private static Optional<Instant> seconds(BigDecimal seconds) {
    try {
      return Optional.of(
          Instant.ofEpochSecond(
              seconds.longValue(),
              seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue()));
    } catch (DateTimeException beyond) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> dateTime(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> offset(String text, DateTimeFormatter format) {
    try {
      return Optional.of(OffsetDateTime.parse(text, format).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
