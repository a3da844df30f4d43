package dev.clausewright.need;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The name of a condition key, as a policy or a person writes it. Letter case does not count.
public record ContextKey(String name) {
  public ContextKey {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A condition key has a name.");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContextKey(String its) && folded(name).equals(folded(its));
  }

  @Override
  public int hashCode() {
    return folded(name).hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
