package dev.clausewright.check;

import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator.Simulated;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.need.Action;
import dev.clausewright.need.Holder;
import dev.clausewright.need.Need;
import dev.clausewright.need.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whether the data principal may do one thing to all that it must (section 4). */
final class PermissionCheck {
  private PermissionCheck() {}

  static Check of(Need need, Set<CheckId> after) {
    Check.Heading heading =
        new Check.Heading(
            id(need),
            CheckKind.PERMISSION,
            need.id(),
            need.title(),
            "%s on %s".formatted(need.action().text(), need.resource().shown()),
            OptionalInt.empty());
    Work work = sight -> Answer.of(look(sight, need));
    return need.optional()
        ? Check.optional(heading, after, work)
        : Check.needed(heading, after, work);
  }

  static CheckId id(Need need) {
    return new CheckId(
        "%s-%s-%s"
            .formatted(
                need.id().id().toLowerCase(Locale.ROOT),
                need.action().text().replace(':', '-'),
                need.resource() instanceof Pattern.WholeBucket(_, Bucket bucket, String prefix)
                    ? bucket.name() + "/" + prefix
                    : need.resource().shown()));
  }

  private static Outcome look(Sight sight, Need planned) throws InterruptedException {
    Seen<Who> principal = Principals.of(sight);
    Need need = principal.found().map(who -> ofHome(planned, who)).orElse(planned);
    Subject asked = Subject.of(need.action().text(), need.resource().policyText());
    if (principal instanceof Seen.Absent<Who>(String where)) {
      return new Outcome.Skipped(
          Told.of("there is no such role", "the principal does not exist", where).about(asked),
          Optional.of(need.holder() instanceof Holder.DataRole ? Plan.ATTACHMENT : Plan.IDENTITY));
    }
    Optional<Bucket> bucket = bucketOf(need.resource());
    if (bucket.isPresent() && sight.bucket(bucket.get()) instanceof Seen.Absent<BucketFacts>) {
      return new Outcome.Skipped(
          Told.of(
                  "there is no such bucket",
                  "there is no bucket " + bucket.get().name(),
                  "Not asked: the bucket does not exist.")
              .about(asked),
          Optional.of(RegionCheck.exists(bucket.get())));
    }
    Resource resource = resource(sight, need.resource());
    if (!(principal instanceof Seen.Got<Who>(Who who, _))) {
      return unread(sight, need, principal, resource, asked);
    }
    Judge judge = judge(sight, need, who, resource);
    noteUnseen(sight, need, resource, who);
    Coverage coverage = judge.cover(set(need.resource()));
    Outcome ours = new PermissionWords(need, who, judge, resource.policy()).outcome(coverage);
    return new Simulation(sight, need, who.arn()).beside(ours, judge, coverage, resource.owner());
  }

  /** A bare table or EMR cluster is one of the account whose keys they turn out to be (P-49). */
  private static Need ofHome(Need need, Who who) {
    if (!(need.resource() instanceof Pattern.Named(String arn, String name))) {
      return need;
    }
    String[] parts = arn.split(":", 6);
    if (!parts[2].equals("dynamodb") && !parts[2].equals("elasticmapreduce")) {
      return need;
    }
    parts[4] = who.account();
    return need.on(new Pattern.Named(String.join(":", parts), name));
  }

  /** The principal's policies are not to be had: perhaps AWS's simulator tells. */
  private static Outcome unread(
      Sight sight, Need need, Seen<Who> principal, Resource resource, Subject asked) {
    bucketOf(need.resource()).ifPresent(bucket -> bucketPolicy(sight, bucket, resource));
    Optional<String> arn = Principals.arn(sight);
    Unread unread = new Unread(need, arn.orElse(""), principal, resource.policy());
    Optional<List<Simulated>> answers =
        arn.flatMap(
                of ->
                    new Simulation(sight, need, of)
                        .asked(Simulation.samples(need.resource()), resource.owner()))
            .flatMap(Seen::found)
            .filter(found -> !found.isEmpty());
    return answers
        .map(found -> unread.of(found, asked.by(arn.orElse("")), resource.owner()))
        .orElseGet(() -> unread.neither(asked, sight.account().simulator().isPresent()));
  }

  /** What is asked of the evaluator about one principal. */
  static Judge judge(Sight sight, Need need, Who who, Resource resource) {
    Optional<AccountId> home = Optional.of(new AccountId(who.account()));
    Layers layers =
        OrganisationLayers.around(
            withPolicy(who.layers(), resource.policy()), sight, home, resource.owner());
    Judge judge =
        Judge.of(who, need.action().text(), resource.owner(), layers, sight.ask().facts())
            .within(
                OrganisationLayers.id(sight, home), OrganisationLayers.id(sight, resource.owner()));
    return need.resource() instanceof Pattern.WholeBucket(_, _, String prefix)
            && need.action() == Action.LIST_BUCKET
        ? judge.with("s3:prefix", prefix)
        : WriteHeaders.known(judge, sight.ask().statement().statement(), need);
  }

  /** What the account tells about the resource itself. */
  record Resource(Optional<AccountId> owner, Seen<Policies> policy) {
    static final Resource NONE =
        new Resource(Optional.empty(), new Seen.Absent<>("Such a resource has no policy here."));
  }

  private static Optional<Bucket> bucketOf(Pattern pattern) {
    return switch (pattern) {
      case Pattern.WholeBucket(_, Bucket bucket, _) -> Optional.of(bucket);
      case Pattern.Objects(_, Bucket bucket, _) -> Optional.of(bucket);
      case Pattern.OneObject(_, Bucket bucket, _) -> Optional.of(bucket);
      case Pattern.Named _, Pattern.NextRole _ -> Optional.empty();
    };
  }

  static Resource resource(Sight sight, Pattern pattern) {
    return bucketOf(pattern)
        .map(bucket -> bucket(sight, bucket))
        .orElseGet(
            () ->
                pattern instanceof Pattern.Named(String arn, _) && arn.contains(":kms:")
                    ? key(sight, arn)
                    : Resource.NONE);
  }

  private static Resource bucket(Sight sight, Bucket bucket) {
    Seen<BucketFacts> facts = sight.bucket(bucket);
    return new Resource(
        facts.found().flatMap(BucketFacts::owner), facts.then((found, _) -> found.policy()));
  }

  private static Resource key(Sight sight, String arn) {
    Seen<KeyFacts> facts = sight.key(new KmsKey(arn));
    String account = arn.split(":", 6)[4];
    Optional<AccountId> owner =
        account.equals("*") ? Optional.empty() : Optional.of(new AccountId(account));
    return new Resource(owner, facts.then((found, _) -> found.policy()));
  }

  private static Layers withPolicy(Layers layers, Seen<Policies> seen) {
    return switch (seen) {
      case Seen.Got<Policies>(Policies policies, _) -> {
        Layers with = layers.withResource(policies.one());
        for (var flaw : policies.flaws()) {
          with = with.withFlaw(flaw);
        }
        yield with;
      }
      case Seen.Absent<Policies> _ -> layers.withResource(Optional.empty());
      case Seen.NotHeld<Policies> _, Seen.Denied<Policies> _ -> layers;
      case Seen.Failed<Policies>(var cause) ->
          layers.withFlaw(Flaw.missing(Layer.RESOURCE, "resource", cause.sentence()));
    };
  }

  static ResourceSet set(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Objects(var partition, Bucket bucket, String prefix) ->
          ResourceSet.prefix("arn:%s:s3:::%s/%s".formatted(partition.id(), bucket.name(), prefix));
      case Pattern.OneObject(var partition, Bucket bucket, String key) ->
          ResourceSet.literal("arn:%s:s3:::%s/%s".formatted(partition.id(), bucket.name(), key));
      case Pattern.WholeBucket bucket -> ResourceSet.literal(bucket.policyText());
      case Pattern.NextRole role -> ResourceSet.literal(role.policyText());
      case Pattern.Named named ->
          named.whole() ? ResourceSet.literal(named.arn()) : ResourceSet.glob(named.arn());
    };
  }

  private static void noteUnseen(Sight sight, Need need, Resource resource, Who who) {
    bucketOf(need.resource()).ifPresent(bucket -> bucketPolicy(sight, bucket, resource));
    if (need.resource() instanceof Pattern.Named(String arn, String name)
        && arn.contains(":kms:")) {
      sight.unseen().add("key", name, "Key policy of " + name, resource.policy());
    }
    if (who.temporary()) {
      sight
          .unseen()
          .add(
              "session",
              who.name(),
              "Session policy of the temporary keys",
              "Only whoever issued the keys knows it.");
    }
  }

  private static void bucketPolicy(Sight sight, Bucket bucket, Resource resource) {
    sight
        .unseen()
        .add("resource", bucket.name(), "Bucket policy of " + bucket.name(), resource.policy());
  }
}
