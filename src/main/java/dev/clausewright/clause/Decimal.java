package dev.clausewright.clause;

import java.math.BigDecimal;

/// A number with a fraction.
public record Decimal(BigDecimal number) implements Value {
  @Override
  public String text() {
    return number.toPlainString();
  }
}
