package dev.clausewright.clause;

import java.math.BigDecimal;
import java.util.Locale;

/// A size of files or row groups. Megabytes where no unit is written (1.3).
public record Size(BigDecimal number, Unit unit) implements Value {
  public enum Unit {
    MB,
    GB
  }

  private static final BigDecimal MEGABYTES_PER_GIGABYTE = BigDecimal.valueOf(1024);

  /// In megabytes, to compare.
  public BigDecimal megabytes() {
    return switch (unit) {
      case MB -> number;
      case GB -> number.multiply(MEGABYTES_PER_GIGABYTE);
    };
  }

  @Override
  public String text() {
    return number.toPlainString() + " " + unit.name().toLowerCase(Locale.ROOT);
  }
}
