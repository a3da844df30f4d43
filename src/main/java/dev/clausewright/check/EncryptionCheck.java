package dev.clausewright.check;

import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Encryption;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Unload;
import dev.clausewright.need.Action;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Need;
import dev.clausewright.need.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which key the objects use, whether it can be used, and then who may use it (P-09, P-15, P-50).
 */
final class EncryptionCheck {
  private static final String AWS_S3 = "alias/aws/s3";

  private final Sight sight;
  private final Bucket bucket;
  private final Set<CheckId> after;

  private EncryptionCheck(Sight sight, Bucket bucket, Set<CheckId> after) {
    this.sight = sight;
    this.bucket = bucket;
    this.after = after;
  }

  static Check of(Ask ask, Bucket bucket, Set<CheckId> after) {
    return Check.optional(
        Plan.heading(
            new CheckId("encryption-" + bucket.name()),
            CheckKind.ENCRYPTION,
            rule(ask),
            "Encryption",
            use(ask).text() + ", if the bucket is encrypted"),
        Set.of(),
        sight -> new EncryptionCheck(sight, bucket, after).look());
  }

  /** What the key is used for first. */
  private static Action use(Ask ask) {
    return ask.statement().statement() instanceof Unload
        ? Action.GENERATE_DATA_KEY
        : Action.DECRYPT;
  }

  private static String rule(Ask ask) {
    return use(ask) == Action.DECRYPT ? "P-09" : "P-15";
  }

  private Answer look() {
    Optional<KmsKey> told = keyOfStatement().or(() -> sight.ask().facts().sourceKey());
    if (told.isPresent()) {
      return key(told.get());
    }
    Seen<BucketFacts> facts = sight.bucket(bucket);
    Seen<Encryption> seen = facts.then((found, _) -> found.encryption());
    return switch (seen) {
      case Seen.Got<Encryption>(Encryption.S3Keys _, _) ->
          Answer.of(spared(bucket.name() + " uses no KMS key"));
      case Seen.Got<Encryption>(Encryption.Kms(Optional<KmsKey> key), _) ->
          key.filter(named -> !named.id().equals(AWS_S3))
              .map(this::key)
              .orElseGet(() -> Answer.of(managed(facts)));
      case Seen.Absent<Encryption> _ when facts instanceof Seen.Absent<BucketFacts> ->
          Answer.of(
              new Outcome.Skipped(
                  Told.of(
                      "there is no such bucket",
                      "there is no bucket " + bucket.name(),
                      "Not asked: the bucket does not exist."),
                  Optional.of(RegionCheck.exists(bucket))));
      case Seen.Absent<Encryption> _ ->
          Answer.of(spared("no encryption with KMS is known of " + bucket.name()));
      case Seen.NotHeld<Encryption> _, Seen.Denied<Encryption> _, Seen.Failed<Encryption> _ -> {
        sight
            .unseen()
            .add("encryption", bucket.name(), "Encryption of bucket " + bucket.name(), seen);
        yield Answer.of(NotKnown.of("the encryption of " + bucket.name(), seen));
      }
    };
  }

  private Optional<KmsKey> keyOfStatement() {
    return sight
        .ask()
        .statement()
        .statement()
        .value(Option.KMS_KEY_ID)
        .filter(KmsKey.class::isInstance)
        .map(KmsKey.class::cast);
  }

  private static Outcome spared(String why) {
    return new Outcome.Skipped(
        Told.of(
            "not needed: " + why,
            why,
            "S3 keeps no key of KMS for it, so nobody needs a permission on one."),
        Optional.empty());
  }

  /** P-50: the key aws/s3 serves everybody in its account and nobody outside. */
  private Outcome managed(Seen<BucketFacts> facts) {
    Optional<AccountId> owner = facts.found().flatMap(BucketFacts::owner);
    Optional<String> principal = Principals.of(sight).found().map(Who::account);
    boolean foreign =
        owner.isPresent() && principal.isPresent() && !owner.get().digits().equals(principal.get());
    if (!foreign) {
      return new Outcome.Passed(
          Told.of(
              "by AWS’s own key aws/s3",
              "aws/s3 needs no permission",
              "The key aws/s3 serves everybody in its account who may use the bucket."));
    }
    return new Outcome.Failed(
        Told.of(
            "by aws/s3 of another account",
            "%s is encrypted with a key that cannot be shared with account %s"
                .formatted(bucket.name(), principal.orElse("")),
            "The policy of the AWS-managed key aws/s3 cannot be changed (P-50). Chain to a role of"
                + " the bucket’s account, or encrypt anew with a key of your own."),
        new Lack.KeyUnusable("aws/s3", "managed by AWS"));
  }

  private Answer key(KmsKey key) {
    Seen<KeyFacts> seen = sight.key(key);
    return switch (seen) {
      case Seen.Got<KeyFacts>(KeyFacts facts, _) ->
          facts.state().equals("Enabled")
              ? grown(facts.key().text(), passed(facts))
              : Answer.of(unusable(facts));
      case Seen.Absent<KeyFacts>(String where) ->
          Answer.of(
              new Outcome.Failed(
                  Told.of(
                          "there is no such key",
                          "there is no key " + key.id(),
                          "KMS knows no such key in the accounts at hand. " + where)
                      .about(subject(key.text())),
                  new Lack.Missing("KMS key " + key.id())));
      case Seen.NotHeld<KeyFacts> _, Seen.Denied<KeyFacts> _, Seen.Failed<KeyFacts> _ -> {
        sight.unseen().add("key", key.id(), "State of key " + key.id(), seen);
        Outcome unknown = NotKnown.of("the state of key " + key.id(), seen, subject(key.text()));
        yield key.isWhole()
            ? grown(key.text(), unknown)
            : new Answer(unknown, List.of(nameless(key, unknown)));
      }
    };
  }

  private static Outcome passed(KeyFacts facts) {
    return new Outcome.Passed(
        Told.of(
                "by key %s, enabled".formatted(facts.key().id()),
                "the key is enabled",
                "The objects are encrypted with this key, and it is enabled.")
            .about(subject(facts.key().text())));
  }

  private Outcome unusable(KeyFacts facts) {
    return new Outcome.Failed(
        Told.of(
                "key %s is %s".formatted(facts.key().id(), facts.state()),
                "the key %s of %s cannot be used".formatted(facts.key().id(), bucket.name()),
                "Its state is %s; only an enabled key decrypts or encrypts."
                    .formatted(facts.state()))
            .about(subject(facts.key().text())),
        new Lack.KeyUnusable(facts.key().text(), facts.state()));
  }

  private Answer grown(String keyArn, Outcome outcome) {
    List<Check> further = new ArrayList<>();
    for (Need need : Needs.ofKey(sight.ask(), keyArn)) {
      further.add(PermissionCheck.of(need, after));
    }
    return new Answer(outcome, further);
  }

  /**
   * A key that is known by an alias only: who may use it is decided by its ARN (P-50), so that a
   * permission is needed and nobody can tell of it.
   */
  private Check nameless(KmsKey key, Outcome unknown) {
    String action = use(sight.ask()).text();
    Told told =
        Told.of(
                "which key that is is not known",
                "which key %s is, and who may use it, is not known".formatted(key.id()),
                unknown.told().message())
            .about(
                Principals.arn(sight)
                    .map(who -> Subject.of(who, action, key.text()))
                    .orElseGet(() -> Subject.of(action, key.text())));
    return Check.needed(
        Plan.heading(
            new CheckId("key-" + key.id()),
            CheckKind.PERMISSION,
            rule(sight.ask()),
            "Use the key",
            "%s on %s".formatted(action, key.id())),
        after,
        _ ->
            Answer.of(
                new Outcome.Unknown(
                    told,
                    unknown instanceof Outcome.Unknown(_, List<String> names)
                        ? names
                        : List.of())));
  }

  private static Subject subject(String key) {
    return Subject.of(key);
  }
}
