package dev.clausewright.check;

import dev.clausewright.account.Identity;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.S3Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the calls made with the keys themselves come to. */
final class KeyTestWords {
  private KeyTestWords() {}

  /** SEC-1: those of a root user are refused. */
  static Outcome whose(Seen<Identity> seen, Optional<AccountId> home) {
    return switch (seen) {
      case Seen.Got<Identity>(Identity identity, _) when identity.root() ->
          new Outcome.Failed(
              Told.of(
                  "the root user of " + identity.account().digits(),
                  "the keys are those of a root user",
                  "Keys of a root user may do everything and must never stand in a statement"
                      + " (SEC-1). Make an IAM user with only the permissions needed, or better use"
                      + " a role."),
              new Lack.BadKeys(Lack.KeyDefect.ROOT));
      case Seen.Got<Identity>(Identity identity, _)
          when home.filter(id -> !id.equals(identity.account())).isPresent() ->
          new Outcome.Warning(
              Told.of(
                  "%s of account %s"
                      .formatted(KeyTest.called(identity), identity.account().digits()),
                  "the keys are of account " + identity.account().digits(),
                  "AWS takes the keys. They are of another account than the one connected to, so"
                      + " what the checks read of that one says nothing about them."),
              Optional.empty());
      case Seen.Got<Identity>(Identity identity, _) ->
          new Outcome.Passed(
              Told.of(
                  KeyTest.called(identity),
                  "the keys are of " + KeyTest.called(identity),
                  "AWS takes the keys. They are of " + identity.arn() + "."));
      case Seen.Absent<Identity>(String why) ->
          new Outcome.Failed(
              Told.of("AWS does not take these keys", "AWS does not take the keys", why),
              new Lack.BadKeys(Lack.KeyDefect.UNKNOWN));
      case Seen.NotHeld<Identity> _, Seen.Denied<Identity> _, Seen.Failed<Identity> _ ->
          NotKnown.of("whose keys these are", seen);
    };
  }

  static Outcome head(Bucket bucket, String key, Seen<Long> seen) {
    return seen instanceof Seen.Got<Long>(Long size, _)
        ? passed(
            "%s, %s"
                .formatted(
                    key, size == 1 ? "1 byte" : String.format(Locale.ROOT, "%,d bytes", size)))
        : refused("read " + bucket.name() + "/" + key, seen);
  }

  /** They may list, and there is nothing. */
  static Outcome empty(S3Location location) {
    return new Outcome.Warning(
        Told.of(
            "may list, but there is no object",
            "nothing lies below " + location.text(),
            "The keys may list the bucket, and no key begins like this, so reading one could not"
                + " be tried."),
        Optional.empty());
  }

  static Outcome passed(String detail) {
    return new Outcome.Passed(
        Told.of(detail, detail, "The call was made with these keys and answered: " + detail + "."));
  }

  /**
   * @param deed such as "list lake"
   */
  static Outcome refused(String deed, Seen<?> seen) {
    return switch (seen) {
      case Seen.Got<?> _ -> throw new IllegalArgumentException("It was not refused.");
      case Seen.Absent<?>(String where) ->
          new Outcome.Failed(
              Told.of("it is not there", "there is nothing to " + deed, where),
              new Lack.Missing(deed));
      case Seen.Denied<?>(var missing) ->
          new Outcome.Failed(
              Told.of(
                  "may not " + deed,
                  "the keys may not " + deed,
                  "AWS refused it to these keys: they lack %s on %s."
                      .formatted(missing.action(), missing.resource())),
              new Lack.Text("The keys may not " + deed, "They lack " + missing.action() + "."));
      case Seen.NotHeld<?>(String where) ->
          NotKnown.unknown("whether the keys may " + deed, where, Subject.NONE, List.of());
      case Seen.Failed<?>(var cause) ->
          NotKnown.unknown(
              "whether the keys may " + deed, cause.sentence(), Subject.NONE, List.of());
    };
  }
}
