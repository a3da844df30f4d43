package dev.clausewright.check;

import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Value;
import dev.clausewright.need.Ask;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The checks about where data lies and how it is encrypted. */
final class Places {
  private Places() {}

  /** The buckets that the checks will ask about. */
  static Set<Bucket> buckets(Ask ask) {
    Statement statement = ask.statement().statement();
    Set<Bucket> buckets = new LinkedHashSet<>();
    for (Optional<Value> value :
        List.of(
            statement.value(Part.SOURCE),
            statement.value(Part.TARGET),
            statement.value(Option.JSON),
            statement.value(Option.AVRO))) {
      if (value.orElse(null) instanceof S3Location location) {
        buckets.add(location.bucket());
      }
    }
    ask.facts().manifestEntries().forEach(entry -> buckets.add(entry.bucket()));
    return buckets;
  }

  static List<Check> checks(Ask ask, Set<CheckId> principalKnown) {
    Statement statement = ask.statement().statement();
    Optional<Value> place =
        switch (statement) {
          case Copy _, CreateLibrary _ -> statement.value(Part.SOURCE);
          case Unload _ -> statement.value(Part.TARGET);
          case Neighbour _, Fragment _ -> Optional.empty();
        };
    List<Check> checks = new ArrayList<>();
    Set<Bucket> data = new LinkedHashSet<>();
    switch (place.orElse(null)) {
      case S3Location location -> {
        data.add(location.bucket());
        ask.facts().manifestEntries().forEach(entry -> data.add(entry.bucket()));
        data.forEach(bucket -> checks.add(EncryptionCheck.of(ask, bucket, principalKnown)));
        data.forEach(bucket -> checks.add(RegionCheck.of(bucket)));
      }
      case DynamoTable table -> checks.add(TableCheck.of(table, principalKnown));
      case EmrPath emr -> checks.add(TableCheck.of(emr, principalKnown));
      case null, default -> {}
    }
    for (Option format : List.of(Option.JSON, Option.AVRO)) {
      statement
          .value(format)
          .filter(S3Location.class::isInstance)
          .map(S3Location.class::cast)
          .map(S3Location::bucket)
          .filter(data::add)
          .ifPresent(
              bucket -> {
                checks.add(EncryptionCheck.of(ask, bucket, principalKnown));
                checks.add(RegionCheck.ofMapping(bucket));
              });
    }
    return checks;
  }
}
