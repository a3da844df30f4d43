package dev.clausewright.command;

import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.Region;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and of the members that say the same in a line of questions. */
final class Typed {
  private static final Pattern SPAN = Pattern.compile("([0-9]{1,9})(s|m|min|h|d)?");

  private Typed() {}

  /** Reads a text, or says what would be right. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(String text) throws BadQuestion;
  }

  private static <T> T option(String text, Reader<T> reader) {
    try {
      return reader.read(text);
    } catch (BadQuestion bad) {
      throw new TypeConversionException(bad.text());
    }
  }

  /** {@code 45s}, {@code 30m}, {@code 2h}, {@code 1d}, or as ISO 8601 writes it: {@code PT30M}. */
  static Duration span(String text) throws BadQuestion {
    Matcher span = SPAN.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (span.matches() && span.group(2) != null) {
      long count = Long.parseLong(span.group(1));
      return switch (span.group(2)) {
        case "s" -> Duration.ofSeconds(count);
        case "h" -> Duration.ofHours(count);
        case "d" -> Duration.ofDays(count);
        default -> Duration.ofMinutes(count);
      };
    }
    try {
      Duration read = Duration.parse(text.strip());
      if (!read.isNegative()) {
        return read;
      }
    } catch (DateTimeParseException _) {
      // told below
    }
    throw bad("“%s” is no length of time; write 45s, 30m or 2h.", text);
  }

  /** A moment with its offset: {@code 2026-11-27T22:00:00Z}. */
  static Instant moment(String text) throws BadQuestion {
    try {
      return OffsetDateTime.parse(text.strip()).toInstant();
    } catch (DateTimeParseException _) {
      throw bad("“%s” is no moment; write it as AWS STS does: 2026-11-27T22:00:00Z.", text);
    }
  }

  static Region region(String text) throws BadQuestion {
    return found(Region.read(text));
  }

  static KmsKey key(String text) throws BadQuestion {
    return found(KmsKey.read(text));
  }

  static DbUser user(String text) throws BadQuestion {
    return found(DbUser.read(text));
  }

  private static <T> T found(Reading<T> reading) throws BadQuestion {
    return switch (reading) {
      case Reading.Valid<T>(T value) -> value;
      case Reading.Wrong<T>(var faults) ->
          throw new BadQuestion(
              BadQuestion.Code.BAD_VALUE, faults.getFirst().what() + " " + faults.getFirst().why());
    };
  }

  private static URI endpoint(String text) throws BadQuestion {
    try {
      URI uri = new URI(text.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException _) {
      // told below
    }
    throw bad("“%s” is no address; write http://localhost:4566.", text);
  }

  private static BadQuestion bad(String sentence, String text) {
    return new BadQuestion(BadQuestion.Code.BAD_VALUE, sentence.formatted(text));
  }

  /** For options. */
  static final class ToSpan implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      return option(text, Typed::span);
    }
  }

  /** For options. */
  static final class ToMoment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      return option(text, Typed::moment);
    }
  }

  /** For options. */
  static final class ToRegion implements ITypeConverter<Region> {
    @Override
    public Region convert(String text) {
      return option(text, Typed::region);
    }
  }

  /** For options. */
  static final class ToKey implements ITypeConverter<KmsKey> {
    @Override
    public KmsKey convert(String text) {
      return option(text, Typed::key);
    }
  }

  /** For options. */
  static final class ToUser implements ITypeConverter<DbUser> {
    @Override
    public DbUser convert(String text) {
      return option(text, Typed::user);
    }
  }

  /** For options. */
  static final class ToEndpoint implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
      return option(text, Typed::endpoint);
    }
  }
}
