package dev.clausewright.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What became of a statement in a table of many: a word and what it rests on.
 *
 * @param missing what the first failed check says; without one the first that is not known, then
 *     the first warning. One short sentence without a full stop; empty if nothing is missing
 */
public record Upshot(Kind kind, String missing) {
  private static final Set<String> OPENINGS =
      Set.of(
          "the", "there", "a", "an", "no", "not", "nobody", "nothing", "it", "this", "whether",
          "by", "as");

  /** In the order of urgency. */
  public enum Kind {
    FAILS("Fails"),
    UNKNOWN("Not known"),
    WORKS_BUT("Works, but…"),
    WORKS("Works"),
    /** Its text has holes, so no account was asked. */
    UNFINISHED("Not finished"),
    /** An account can only be asked about COPY, UNLOAD and CREATE LIBRARY. */
    NOT_CHECKED("Not checked");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The word for people. */
    public String words() {
      return words;
    }
  }

  /** What to tell of a statement that was examined. */
  public static Upshot of(Examined examined) {
    return new Upshot(kind(examined), missing(examined));
  }

  private static Kind kind(Examined examined) {
    return switch (examined.verdict().kind()) {
      case WORKS -> Kind.WORKS;
      case WORKS_BUT -> Kind.WORKS_BUT;
      case FAILS -> Kind.FAILS;
      case UNKNOWN -> examined.ask().isPresent() ? Kind.UNKNOWN : open(examined);
    };
  }

  private static Kind open(Examined examined) {
    return examined.checkable() ? Kind.UNFINISHED : Kind.NOT_CHECKED;
  }

  private static String missing(Examined examined) {
    return switch (examined.verdict().kind()) {
      case WORKS -> "";
      case FAILS -> first(examined, _ -> true, o -> o instanceof Outcome.Failed);
      case WORKS_BUT -> first(examined, _ -> true, o -> o instanceof Outcome.Warning);
      case UNKNOWN ->
          first(
              examined,
              row -> row.check().needed(),
              o -> o instanceof Outcome.Unknown || o instanceof Outcome.Cancelled);
    };
  }

  private static String first(Examined examined, Predicate<Row> which, Predicate<Outcome> kind) {
    Optional<Outcome> found =
        examined.progress().rows().stream()
            .filter(which)
            .flatMap(row -> row.outcome().stream())
            .filter(kind)
            .findFirst();
    return found.map(outcome -> capital(outcome.told().phrase())).orElse("");
  }

  /** A role or a command keeps its case: only a word that no name begins with gets a capital. */
  static String capital(String phrase) {
    return OPENINGS.contains(phrase.split(" ", 2)[0])
        ? phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1)
        : phrase;
  }
}
