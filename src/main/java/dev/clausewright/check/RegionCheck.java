package dev.clausewright.check;

import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.need.Needs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the bucket lies where the statement looks for it (X-23, E-11). Not known is not refused.
 */
final class RegionCheck {
  private RegionCheck() {}

  static Check of(Bucket bucket) {
    return of(bucket, false);
  }

  /** Of a JSONPaths file: where it must lie is only inferred, that it exists is not. */
  static Check ofMapping(Bucket bucket) {
    return of(bucket, true);
  }

  private static Check of(Bucket bucket, boolean mapping) {
    return Check.optional(
        Plan.heading(
            new CheckId("region-" + bucket.name()),
            CheckKind.REGION,
            mapping ? "X-50" : "E-11",
            "Region",
            "of bucket " + bucket.name() + " and cluster"),
        Set.of(),
        sight -> look(sight, bucket, mapping));
  }

  private static Answer look(Sight sight, Bucket bucket, boolean mapping) {
    Seen<BucketFacts> facts = sight.bucket(bucket);
    if (facts instanceof Seen.Absent<BucketFacts>(String where)) {
      return missing(bucket, where, subject(sight, bucket));
    }
    Seen<Region> seen = facts.then((found, _) -> found.region());
    Subject subject = subject(sight, bucket);
    if (!(seen instanceof Seen.Got<Region>(Region actual, _))) {
      sight.unseen().add("region", bucket.name(), "Region of bucket " + bucket.name(), seen);
      return Answer.of(NotKnown.of("the Region of " + bucket.name(), seen, subject));
    }
    Optional<Region> named = named(sight.ask().statement().statement());
    Optional<Region> cluster = sight.region();
    Optional<Region> asked = named.or(() -> cluster);
    if (asked.isEmpty()) {
      return Answer.of(
          NotKnown.unknown(
              "the Region of the cluster",
              "The bucket is in %s; without a cluster there is nothing to compare it with."
                  .formatted(actual.name()),
              subject,
              List.of()));
    }
    if (mapping && !asked.get().equals(actual)) {
      return Answer.of(mappingElsewhere(bucket, actual, asked.get(), subject));
    }
    return Answer.of(compare(sight, bucket, actual, named, asked.get()));
  }

  private static Outcome compare(
      Sight sight, Bucket bucket, Region actual, Optional<Region> named, Region asked) {
    Subject subject = subject(sight, bucket);
    boolean columnar = columnar(sight.ask().statement().statement());
    if (asked.equals(actual)) {
      String detail =
          named.isPresent()
              ? "the bucket is in " + actual.name() + ", as REGION says"
              : "bucket and cluster are both in " + actual.name();
      return new Outcome.Passed(
          Told.of(detail, detail, "The bucket lies where the statement looks for it.")
              .about(subject));
    }
    String phrase =
        named.isPresent()
            ? "%s is in %s, and REGION says %s"
                .formatted(bucket.name(), actual.name(), asked.name())
            : "%s is in %s, and the cluster in %s"
                .formatted(bucket.name(), actual.name(), asked.name());
    String message =
        columnar
            ? "PARQUET and ORC are read only from the Region of the cluster, and REGION is not"
                + " allowed with them (X-22, X-23). Copy the files to a bucket there."
            : "S3 answers that the bucket must be addressed using the specified endpoint (E-11). Say REGION '%s'."
                .formatted(actual.name());
    return new Outcome.Failed(
        Told.of(phrase, phrase, message).about(subject),
        new Lack.WrongRegion(bucket.name(), actual, Optional.of(asked), !columnar));
  }

  private static Outcome mappingElsewhere(
      Bucket bucket, Region actual, Region asked, Subject subject) {
    String phrase =
        "the JSONPaths file lies in %s, and the load looks in %s"
            .formatted(actual.name(), asked.name());
    String what = "Put the JSONPaths file into %s".formatted(asked.name());
    String why =
        "AWS does not say that one in another Region is found (X-50). Copy it from %s to a bucket in %s."
            .formatted(bucket.name(), asked.name());
    return new Outcome.Warning(
        Told.of(phrase, phrase, why).about(subject), Optional.of(new Lack.Text(what, why)));
  }

  /** The bucket is not there at all: that is a check of its own, which this one waits for. */
  private static Answer missing(Bucket bucket, String where, Subject subject) {
    CheckId id = exists(bucket);
    Told told =
        Told.of(
                "there is no bucket " + bucket.name(),
                "there is no bucket " + bucket.name(),
                "S3 knows no bucket of this name in the accounts at hand. " + where)
            .about(subject);
    Check exists =
        Check.needed(
            Plan.heading(id, CheckKind.EXISTS, "E-12", "Bucket exists", bucket.name()),
            Set.of(),
            _ -> Answer.of(new Outcome.Failed(told, new Lack.Missing("bucket " + bucket.name()))));
    return new Answer(
        new Outcome.Skipped(
            Told.of(
                    "there is no such bucket",
                    told.phrase(),
                    "Not asked: the bucket does not exist.")
                .about(subject),
            Optional.of(id)),
        List.of(exists));
  }

  /** The check that appears where the bucket is not there. */
  static CheckId exists(Bucket bucket) {
    return new CheckId("exists-" + bucket.name());
  }

  private static Subject subject(Sight sight, Bucket bucket) {
    String arn = "arn:%s:s3:::%s".formatted(Needs.partition(sight.ask()).id(), bucket.name());
    return Subject.of(arn);
  }

  static Optional<Region> named(Statement statement) {
    Optional<Value> value = statement.value(Option.REGION);
    return value.filter(Region.class::isInstance).map(Region.class::cast);
  }

  /** Whether it reads columnar files. */
  static boolean columnar(Statement statement) {
    return statement.verb() == Verb.COPY
        && (statement.says(Option.PARQUET) || statement.says(Option.ORC));
  }
}
