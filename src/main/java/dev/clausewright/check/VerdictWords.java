package dev.clausewright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the sentence for a list of outcomes. */
final class VerdictWords {
  private final String verb;
  private final List<Row> rows;
  private final int notLookedAt;

  VerdictWords(String verb, List<Row> rows, int notLookedAt) {
    this.verb = verb;
    this.rows = rows;
    this.notLookedAt = notLookedAt;
  }

  Verdict verdict() {
    Optional<Outcome> failed = first(_ -> true, o -> o instanceof Outcome.Failed);
    if (failed.isPresent()) {
      return say(Verdict.Kind.FAILS, "This %s would fail: %s.", failed.get());
    }
    Optional<Outcome> open =
        first(
            check -> check.needed(),
            o -> o instanceof Outcome.Unknown || o instanceof Outcome.Cancelled);
    if (open.isPresent()) {
      return say(Verdict.Kind.UNKNOWN, "Whether this %s works cannot be said: %s.", open.get());
    }
    Optional<Outcome> warned = first(_ -> true, o -> o instanceof Outcome.Warning);
    if (warned.isPresent()) {
      return say(Verdict.Kind.WORKS_BUT, "This %s works, but %s.", warned.get());
    }
    return new Verdict(
        Verdict.Kind.WORKS,
        "This %s works, as far as the account can tell.".formatted(verb),
        detail());
  }

  private Optional<Outcome> first(Predicate<Check> which, Predicate<Outcome> kind) {
    return rows.stream()
        .filter(row -> which.test(row.check()))
        .flatMap(row -> row.outcome().stream())
        .filter(kind)
        .findFirst();
  }

  private Verdict say(Verdict.Kind kind, String pattern, Outcome because) {
    return new Verdict(kind, pattern.formatted(verb, because.told().phrase()), detail());
  }

  /** Counts what was needed, and what was answered though it only may be (P-10, P-13 …). */
  private String detail() {
    List<String> parts = new ArrayList<>();
    long passed = count(o -> o instanceof Outcome.Passed);
    long spared = count(o -> o instanceof Outcome.Skipped(Told _, var b) && b.isEmpty());
    long open = rows.stream().filter(VerdictWords::possible).count();
    long asked = count(_ -> true) - spared;
    parts.add(
        passed == asked && passed > 0
            ? "All %s passed".formatted(checks(passed))
            : "%d of %s passed".formatted(passed, checks(asked)));
    add(parts, count(o -> o instanceof Outcome.Failed), "failed");
    add(parts, count(o -> o instanceof Outcome.Warning), "warned");
    add(parts, count(o -> o instanceof Outcome.Unknown), "unknown");
    add(parts, count(o -> o instanceof Outcome.Skipped(Told _, var b) && b.isPresent()), "skipped");
    add(parts, count(o -> o instanceof Outcome.Cancelled), "cancelled");
    return String.join(", ", parts)
        + also(spared, "was not needed", "were not needed")
        + also(open, "that may be needed is not known", "that may be needed are not known")
        + ". "
        + (notLookedAt == 1
            ? "One thing was not looked at."
            : "%d things were not looked at.".formatted(notLookedAt));
  }

  private static String also(long count, String one, String more) {
    return count == 0 ? "" : count == 1 ? "; one " + one : "; %d %s".formatted(count, more);
  }

  /** An answer that is missing where it is not surely needed counts for nothing. */
  private static boolean possible(Row row) {
    return !row.check().needed() && row.outcome().filter(VerdictWords::missing).isPresent();
  }

  private static boolean missing(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unknown _, Outcome.Cancelled _ -> true;
      case Outcome.Skipped(Told _, var because) -> because.isPresent();
      case Outcome.Passed _, Outcome.Failed _, Outcome.Warning _ -> false;
    };
  }

  private static void add(List<String> parts, long count, String word) {
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }

  private static String checks(long count) {
    return count == 1 ? "1 check" : count + " checks";
  }

  private long count(Predicate<Outcome> kind) {
    return rows.stream()
        .filter(row -> !possible(row))
        .flatMap(row -> row.outcome().stream())
        .filter(kind)
        .count();
  }
}
