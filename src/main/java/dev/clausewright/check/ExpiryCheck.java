package dev.clausewright.check;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Needs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether temporary keys outlive the statement (T-11, T-12, T-15, T-17, T-20, X-44), and a chain
 * the links by which columnar files are read.
 */
final class ExpiryCheck {
  /** Presigned links, and a session of a chain, live no longer. */
  private static final Duration LINKS = Duration.ofHours(1);

  private ExpiryCheck() {}

  static Check of(Ask ask) {
    return Check.needed(
        Plan.heading(
            new CheckId("expiry"),
            CheckKind.EXPIRY,
            overLinks(ask) ? "R-44" : "T-11",
            "Keys outlive the load",
            plan(ask)),
        Set.of(),
        sight -> Answer.of(look(sight)));
  }

  private static String plan(Ask ask) {
    return spared(ask).filter(_ -> !overLinks(ask)).orElse("expiry against the planned duration");
  }

  /** Why there is nothing to check; empty where there is. */
  private static Optional<String> spared(Ask ask) {
    return switch (ask.statement().authorization()) {
      case Authorization.None _ -> Optional.of("not needed: there are no keys");
      case Authorization.Role(RoleValue.SessionIdentity _, _) -> Optional.empty();
      case Authorization.Role _ -> Optional.of("not needed: a role renews itself");
      case Authorization.Keys keys ->
          keys.token().isEmpty() && keys.id().lifetime() != AccessKeyId.Lifetime.TEMPORARY
              ? Optional.of("not needed: permanent keys do not expire")
              : Optional.empty();
    };
  }

  /** A chain of roles, columnar files, and a load of more than an hour. */
  private static boolean overLinks(Ask ask) {
    Statement statement = ask.statement().statement();
    return Needs.chain(ask).size() > 1
        && RegionCheck.columnar(statement)
        && ask.facts().expected().filter(time -> time.compareTo(LINKS) > 0).isPresent();
  }

  private static Outcome look(Sight sight) {
    Ask ask = sight.ask();
    if (overLinks(ask)) {
      return new Outcome.Warning(
          Told.of(
              "the load takes " + words(ask.facts().expected().orElseThrow()),
              "a load of more than an hour may lose the files on the way",
              "Columnar files are read by presigned links, and those live one hour, as does the"
                  + " session of a chain (R-44, X-25). Load fewer files at a time, or use one"
                  + " role."),
          Optional.empty());
    }
    Optional<String> spared = spared(ask);
    if (spared.isPresent()) {
      return new Outcome.Skipped(
          Told.of(spared.get(), spared.get(), "There is nothing that could run out (T-12)."),
          Optional.empty());
    }
    Optional<Instant> expiry = ask.facts().expiry();
    if (expiry.isEmpty()) {
      return NotKnown.unknown(
          "when the keys expire",
          "Temporary keys must be valid until the statement is done (T-11). AWS STS says when they"
              + " expire, as Expiration.",
          Subject.NONE,
          List.of());
    }
    return judge(Duration.between(sight.now(), expiry.get()), ask.facts().expected());
  }

  private static Outcome judge(Duration left, Optional<Duration> expected) {
    if (!left.isPositive()) {
      return new Outcome.Failed(
          Told.of(
              "expired",
              "the keys have expired",
              "Nothing brings expired keys back: ask AWS STS for a new set of three (T-20)."),
          new Lack.Expiry(true, expected.map(ExpiryCheck::askFor)));
    }
    String time = words(left);
    if (expected.isEmpty()) {
      return new Outcome.Unknown(
          Told.of(
              time + " left; how long the load takes is not known",
              "it is not known how long the load takes, and the keys expire in " + time,
              "The keys must be valid until the statement is done (T-11). Say how long it takes."),
          List.of());
    }
    if (left.compareTo(expected.get()) < 0) {
      Duration ask = askFor(expected.get());
      return new Outcome.Warning(
          Told.of(
              "%s left, and the load takes %s".formatted(time, words(expected.get())),
              "the keys may run out before the load is done",
              "A load that loses its keys fails and is rolled back (T-11). Ask for %s or more%s."
                  .formatted(words(ask), reach(ask))),
          Optional.of(new Lack.Expiry(false, Optional.of(ask))));
    }
    return new Outcome.Passed(
        Told.of(
            "%s left, and the load takes %s".formatted(time, words(expected.get())),
            "the keys outlive the load",
            "The keys are valid longer than the load is planned to take."));
  }

  /** T-17: half as much again, and a quarter of an hour. */
  static Duration askFor(Duration expected) {
    return expected.multipliedBy(3).dividedBy(2).plusMinutes(15);
  }

  /** T-17: what each way of getting keys reaches. */
  private static String reach(Duration ask) {
    if (ask.compareTo(Duration.ofHours(36)) > 0) {
      return "; no temporary keys live that long, so use a role";
    }
    if (ask.compareTo(Duration.ofHours(12)) > 0) {
      return "; only GetSessionToken and GetFederationToken reach that far";
    }
    return ask.compareTo(Duration.ofHours(1)) > 0 ? "; a chained AssumeRole reaches only 1 h" : "";
  }

  /** Minutes are rounded up for what to ask for, hours and minutes otherwise. */
  static String words(Duration duration) {
    long minutes = Math.max(1, (duration.toSeconds() + 59) / 60);
    long hours = minutes / 60;
    long rest = minutes % 60;
    return hours == 0 ? rest + " min" : rest == 0 ? hours + " h" : hours + " h " + rest + " min";
  }
}
