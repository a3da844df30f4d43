package dev.clausewright.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a check ended. Never a guess: what could not be read is {@link Unknown}. */
public sealed interface Outcome {
  Told told();

  /** The word of the headless contract: {@code passed}, {@code failed} … */
  default String word() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Looked at, and in order. */
  record Passed(Told told) implements Outcome {}

  /** The statement would be refused because of this; {@code lack} says what is missing. */
  record Failed(Told told, Lack lack) implements Outcome {}

  /** It should work, but not surely, or not for long. */
  record Warning(Told told, Optional<Lack> lack) implements Outcome {}

  /** Could not be decided; {@code needsToKnow} names the permissions that would tell. */
  record Unknown(Told told, List<String> needsToKnow) implements Outcome {
    public Unknown {
      needsToKnow = List.copyOf(needsToKnow);
    }
  }

  /** Not asked: because of another check, or (empty) because it is not needed here. */
  record Skipped(Told told, Optional<CheckId> because) implements Outcome {}

  /** The person stopped the run first. */
  record Cancelled(Told told) implements Outcome {}
}
