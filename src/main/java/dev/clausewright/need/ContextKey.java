package dev.clausewright.need;

import java.util.Locale;

/// The name of a condition key; letter case does not count, so it is kept in lower case.
public record ContextKey(String name) {
  public ContextKey {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A condition key has a name.");
    }
    name = name.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return name;
  }
}
