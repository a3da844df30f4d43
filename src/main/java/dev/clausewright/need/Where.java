package dev.clausewright.need;

import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The resources of the need table's rows.
final class Where {
  private Where() {}

  static List<Pattern> bucket(Situation s) {
    return of(s.location().map(place -> bucket(s, place)));
  }

  static List<Pattern> objects(Situation s) {
    return of(
        s.location().map(place -> new Pattern.Objects(s.partition(), place.bucket(), place.key())));
  }

  static List<Pattern> object(Situation s) {
    return of(s.location().map(place -> object(s, place)));
  }

  static List<Pattern> entries(Situation s) {
    return s.ask().facts().manifestEntries().stream().map(entry -> object(s, entry)).toList();
  }

  /// AWS names no prefix for these buckets; the key of each file is the least that may be asked
  /// for.
  static List<Pattern> entryBuckets(Situation s) {
    return s.ask().facts().manifestEntries().stream()
        .map(entry -> bucket(s, entry))
        .distinct()
        .toList();
  }

  static Function<Situation, List<Pattern>> mapping(Option format) {
    return s -> of(s.mapping(format).map(place -> object(s, place)));
  }

  static Function<Situation, List<Pattern>> mappingBucket(Option format) {
    return s -> of(s.mapping(format).map(place -> bucket(s, place)));
  }

  static List<Pattern> table(Situation s) {
    return of(
        source(s, DynamoTable.class)
            .map(table -> named(s, "dynamodb", "table/" + table.name(), table.name())));
  }

  static List<Pattern> emr(Situation s) {
    return of(
        source(s, EmrPath.class)
            .map(
                emr ->
                    named(s, "elasticmapreduce", "cluster/" + emr.clusterId(), emr.clusterId())));
  }

  private static <T extends Value> Optional<T> source(Situation s, Class<T> kind) {
    return s.statement().value(Part.SOURCE).filter(kind::isInstance).map(kind::cast);
  }

  private static Pattern named(Situation s, String service, String resource, String name) {
    return new Pattern.Named(
        String.join(":", "arn", s.partition().id(), service, s.region(), s.account(), resource),
        name);
  }

  private static Pattern bucket(Situation s, S3Location place) {
    return new Pattern.WholeBucket(s.partition(), place.bucket(), place.key());
  }

  private static Pattern object(Situation s, S3Location place) {
    return new Pattern.OneObject(s.partition(), place.bucket(), place.key());
  }

  private static List<Pattern> of(Optional<? extends Pattern> pattern) {
    return pattern.<List<Pattern>>map(List::of).orElse(List.of());
  }
}
