package dev.clausewright.clause;

import java.math.BigDecimal;
import java.util.Optional;

/// The argument of SHAPEFILE: SIMPLIFY, with AUTO and a tolerance or without.
public record Simplify(boolean auto, Optional<BigDecimal> tolerance) implements Value {
  @Override
  public String text() {
    return "simplify" + (auto ? " auto" : "") + tolerance.map(t -> " " + t).orElse("");
  }
}
