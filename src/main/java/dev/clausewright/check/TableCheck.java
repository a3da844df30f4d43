package dev.clausewright.check;

import dev.clausewright.account.EmrCluster;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Region;
import dev.clausewright.need.Needs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether table or EMR cluster exists in the data principal's account and the Region asked (P-49).
 */
final class TableCheck {
  private static final Set<String> ENDED =
      Set.of("TERMINATING", "TERMINATED", "TERMINATED_WITH_ERRORS");

  private TableCheck() {}

  static Check of(DynamoTable table, Set<CheckId> after) {
    return Check.optional(
        Plan.heading(
            new CheckId("region-" + table.name()),
            CheckKind.REGION,
            "P-49",
            "Table is there",
            table.name() + " in the Region asked"),
        after,
        sight -> Answer.of(table(sight, table)));
  }

  static Check of(EmrPath emr, Set<CheckId> after) {
    return Check.optional(
        Plan.heading(
            new CheckId("exists-" + emr.clusterId()),
            CheckKind.EXISTS,
            "P-49",
            "EMR cluster is there",
            emr.clusterId()),
        after,
        sight -> Answer.of(emr(sight, emr)));
  }

  private record Home(AccountId account, Region region) {}

  private static Outcome table(Sight sight, DynamoTable table) {
    Optional<Home> home = home(sight);
    if (home.isEmpty()) {
      return nowhere("the table " + table.name());
    }
    Seen<TableFacts> seen =
        sight.once(
            table, () -> sight.account().table(home.get().account(), home.get().region(), table));
    String where =
        "account %s, %s".formatted(home.get().account().digits(), home.get().region().name());
    Subject subject = subject(sight, "dynamodb", home.get(), "table/" + table.name());
    return switch (seen) {
      case Seen.Got<TableFacts> _ ->
          new Outcome.Passed(
              Told.of("in " + where, "the table is there", "The table is in " + where + ".")
                  .about(subject));
      case Seen.Absent<TableFacts>(String why) -> {
        String phrase = "there is no table %s in %s".formatted(table.name(), where);
        yield new Outcome.Failed(
            Told.of(
                    "none in " + where,
                    phrase,
                    "A bare name means a table of the data principal’s account, in the Region of"
                        + " REGION or of the cluster. "
                        + why)
                .about(subject),
            new Lack.Missing("table " + table.name()));
      }
      case Seen.NotHeld<TableFacts> _, Seen.Denied<TableFacts> _, Seen.Failed<TableFacts> _ ->
          NotKnown.of("whether the table is there", seen, subject);
    };
  }

  private static Outcome emr(Sight sight, EmrPath emr) {
    Optional<Home> home = home(sight);
    if (home.isEmpty()) {
      return nowhere("the EMR cluster " + emr.clusterId());
    }
    Seen<EmrCluster> seen =
        sight.once(
            emr,
            () ->
                sight
                    .account()
                    .emrCluster(home.get().account(), home.get().region(), emr.clusterId()));
    Subject subject = subject(sight, "elasticmapreduce", home.get(), "cluster/" + emr.clusterId());
    return switch (seen) {
      case Seen.Got<EmrCluster>(EmrCluster cluster, _) when ENDED.contains(cluster.state()) ->
          new Outcome.Failed(
              Told.of(
                      "has ended",
                      "the EMR cluster %s has ended".formatted(emr.clusterId()),
                      "Its state is %s, so its nodes hold no files any more."
                          .formatted(cluster.state()))
                  .about(subject),
              new Lack.Missing("EMR cluster " + emr.clusterId()));
      case Seen.Got<EmrCluster>(EmrCluster cluster, _) ->
          new Outcome.Passed(
              Told.of(
                      "%s, in %s".formatted(cluster.state(), cluster.region().name()),
                      "the EMR cluster is there",
                      "The EMR cluster is in account %s.".formatted(cluster.account().digits()))
                  .about(subject));
      case Seen.Absent<EmrCluster>(String why) ->
          new Outcome.Failed(
              Told.of(
                      "not there",
                      "there is no EMR cluster " + emr.clusterId(),
                      "The EMR cluster must belong to the data principal’s account. " + why)
                  .about(subject),
              new Lack.Missing("EMR cluster " + emr.clusterId()));
      case Seen.NotHeld<EmrCluster> _, Seen.Denied<EmrCluster> _, Seen.Failed<EmrCluster> _ ->
          NotKnown.of("whether the EMR cluster is there", seen, subject);
    };
  }

  private static Optional<Home> home(Sight sight) {
    Optional<AccountId> account =
        Principals.of(sight).found().map(Who::account).map(AccountId::new);
    Optional<Region> region =
        RegionCheck.named(sight.ask().statement().statement()).or(sight::region);
    return account.flatMap(a -> region.map(r -> new Home(a, r)));
  }

  private static Outcome nowhere(String what) {
    return NotKnown.unknown(
        "where to look for " + what,
        "It lies in the account of the data principal and in the Region of the cluster, and one of"
            + " them is not known.",
        Subject.NONE,
        List.of());
  }

  private static Subject subject(Sight sight, String service, Home home, String resource) {
    String arn =
        String.join(
            ":",
            "arn",
            Needs.partition(sight.ask()).id(),
            service,
            home.region().name(),
            home.account().digits(),
            resource);
    return Subject.of(arn);
  }
}
