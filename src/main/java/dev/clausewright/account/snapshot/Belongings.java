package dev.clausewright.account.snapshot;

import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Encryption;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.iam.Layer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Buckets and keys: one small folder each, read when somebody asks. A file that is not there
/// was not taken; one that holds `{}` says that there is none.
final class Belongings {
  private final Folder folder;
  private final Strays strays;
  private final String label;
  private final Meta meta;
  private final Instant when;

  /// @param label the snapshot's name for people, such as `the snapshot prod`
  Belongings(Survey survey, String label, Instant when) {
    this.folder = survey.folder();
    this.strays = survey.strays();
    this.label = label;
    this.meta = survey.meta();
    this.when = when;
  }

  Seen<BucketFacts> bucket(Bucket bucket, Optional<AccountId> owner) {
    String at = "buckets/" + bucket.name() + "/";
    return within(at, "Nothing about the bucket " + bucket.name())
        .then(
            (files, seen) ->
                new Seen.Got<>(
                    new BucketFacts(
                        bucket,
                        owner,
                        part(
                            at + "location.json",
                            "The Region of the bucket " + bucket.name(),
                            this::region),
                        part(
                            at + "encryption.json",
                            "The encryption of the bucket " + bucket.name(),
                            this::encryption),
                        part(
                            at + "policy.json",
                            "The bucket policy of " + bucket.name(),
                            json -> policy(json, "bucket policy of " + bucket.name()))),
                    when));
  }

  Seen<KeyFacts> key(KmsKey key) {
    if (key.isAlias()) {
      return new Seen.NotHeld<>(
          "Aliases of keys are not in " + label + "; name the key by its ARN or id.");
    }
    String at = "keys/" + key.id() + "/";
    return within(at, "Nothing about the key " + key.id())
        .then(
            (files, seen) ->
                part(at + "describe.json", "The state of the key " + key.id(), this::described)
                    .then((facts, seenToo) -> asked(facts, key, at)));
  }

  private Seen<KeyFacts> asked(KeyFacts facts, KmsKey key, String at) {
    if (key.isArn() && !facts.key().equals(key)) {
      return new Seen.NotHeld<>(
          "The key of this id in " + label + " is " + facts.key().text() + ".");
    }
    Seen<Policies> policy =
        part(
            at + "policy.json",
            "The key policy of " + key.id(),
            json -> policy(json, "key policy of " + key.id()));
    return new Seen.Got<>(
        new KeyFacts(facts.key(), facts.state(), facts.awsManaged(), policy), when);
  }

  private Seen<List<String>> within(String at, String nothing) {
    try {
      List<String> files = folder.files(at.substring(0, at.length() - 1));
      if (!files.isEmpty() || strays.hasAny(at)) {
        return new Seen.Got<>(files, when);
      }
    } catch (IOException e) {
      return new Seen.Failed<>(refused(at));
    }
    String where = nothing + " is in " + label + ".";
    return meta.whole() ? new Seen.Absent<>(where) : new Seen.NotHeld<>(where);
  }

  /// Reads what a file says.
  @FunctionalInterface
  private interface Part<T> {
    Seen<T> read(Json json) throws Unreadable;
  }

  private <T> Seen<T> part(String path, String what, Part<T> part) {
    try {
      Optional<Content> content = Content.in(folder, strays.place(path).orElse(path));
      if (content.isEmpty()) {
        return new Seen.NotHeld<>(what + " is not in " + label + ".");
      }
      return Json.whole(content.get(), json -> part.read(json));
    } catch (Unreadable e) {
      return new Seen.Failed<>(e.reason());
    } catch (IOException e) {
      return new Seen.Failed<>(refused(path));
    }
  }

  private static Cause refused(String path) {
    return new Cause("The file " + path + " could not be read", "The system refused it.", path);
  }

  /// `null` stands for us-east-1, `EU` for eu-west-1: the two oldest Regions.
  private Seen<Region> region(Json json) throws Unreadable {
    Fields fields = json.fields(Set.of());
    String written =
        fields.text("LocationConstraint").or(() -> fields.text("BucketRegion")).orElse("us-east-1");
    Optional<Region> region = Region.read(written.equals("EU") ? "eu-west-1" : written).found();
    if (region.isEmpty() || fields.texts().isEmpty()) {
      throw json.wrong("There is no LocationConstraint with the name of a Region.");
    }
    return new Seen.Got<>(region.get(), when);
  }

  /// Without a rule a bucket encrypts with keys of S3's own.
  private Seen<Encryption> encryption(Json json) throws Unreadable {
    List<Encryption> rules = new ArrayList<>();
    json.members(
        name -> {
          if (name.equals("ServerSideEncryptionConfiguration")) {
            json.members(
                member -> {
                  if (member.equals("Rules")) {
                    json.elements(
                        () -> json.members(rule -> rule(rule, json).ifPresent(rules::add)));
                  }
                });
          }
        });
    return new Seen.Got<>(rules.isEmpty() ? new Encryption.S3Keys() : rules.getFirst(), when);
  }

  private static Optional<Encryption> rule(String member, Json json) throws Unreadable {
    if (!member.equals("ApplyServerSideEncryptionByDefault")) {
      return Optional.empty();
    }
    Fields rule = json.fields(Set.of());
    if (!rule.text("SSEAlgorithm").orElse("").startsWith("aws:kms")) {
      return Optional.of(new Encryption.S3Keys());
    }
    return Optional.of(
        new Encryption.Kms(rule.text("KMSMasterKeyID").flatMap(key -> KmsKey.read(key).found())));
  }

  private Seen<Policies> policy(Json json, String route) throws Unreadable {
    Fields fields = json.fields(Set.of("Policy"));
    Optional<String> text = fields.documentText("Policy").filter(document -> !document.isBlank());
    return new Seen.Got<>(
        text.map(document -> Policies.read(Layer.RESOURCE, "resource", route, document))
            .orElse(Policies.none()),
        when);
  }

  private Seen<KeyFacts> described(Json json) throws Unreadable {
    List<Fields> found = new ArrayList<>();
    json.members(
        name -> {
          if (name.equals("KeyMetadata")) {
            found.add(json.fields(Set.of()));
          }
        });
    if (found.isEmpty()) {
      throw json.wrong("There is no KeyMetadata.");
    }
    Fields key = found.getFirst();
    Optional<KmsKey> arn = KmsKey.read(key.need("Arn")).found();
    if (arn.isEmpty()) {
      throw json.wrong("The Arn is not that of a key.");
    }
    return new Seen.Got<>(
        new KeyFacts(
            arn.get(),
            key.text("KeyState").orElse(""),
            key.text("KeyManager").filter("AWS"::equals).isPresent(),
            new Seen.NotHeld<>("")),
        when);
  }
}
