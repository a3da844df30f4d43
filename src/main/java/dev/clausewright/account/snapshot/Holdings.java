package dev.clausewright.account.snapshot;

import dev.clausewright.account.EmrCluster;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Region;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Clusters, tables and keys of a snapshot, as the account's answers.
final class Holdings {
  private final Survey survey;
  private final String label;
  private final Instant when;

  Holdings(Survey survey, String label, Instant when) {
    this.survey = survey;
    this.label = label;
    this.when = when;
  }

  Seen<List<Target>> targets() {
    Optional<AccountId> account = survey.account();
    if (!survey.warehouses().isListed() || account.isEmpty()) {
      return survey
          .fault(Part.CLUSTERS)
          .or(() -> survey.fault(Part.NAMESPACES))
          .<Seen<List<Target>>>map(Seen.Failed::new)
          .orElseGet(() -> new Seen.NotHeld<>("Clusters and namespaces are not in " + label + "."));
    }
    return new Seen.Got<>(
        survey.warehouses().entries().stream()
            .map(entry -> target(entry, account.get()))
            .sorted(
                Comparator.comparing((Target target) -> target.id().region().name())
                    .thenComparing(target -> target.id().kind())
                    .thenComparing(target -> target.id().name()))
            .toList(),
        when);
  }

  /// Clusters and namespaces are files of their own, one of each for a Region.
  Seen<Target> unnamed(TargetKind kind, Optional<Region> region, String name) {
    Part part = kind == TargetKind.PROVISIONED ? Part.CLUSTERS : Part.NAMESPACES;
    if (survey.fault(part).isPresent()) {
      return new Seen.Failed<>(survey.fault(part).get());
    }
    boolean all =
        survey.meta().whole()
            || region.filter(place -> survey.warehouses().lists(kind, place)).isPresent();
    String where =
        "The %s %s is not in %s%s."
            .formatted(
                kind.noun(), name, region.map(place -> place.name() + " of ").orElse(""), label);
    return all
        ? new Seen.Absent<>(where)
        : new Seen.NotHeld<>(
            where + " It may be there: not all %ss are in it.".formatted(kind.noun()));
  }

  private Target target(Warehouses.Entry entry, AccountId account) {
    String arn =
        switch (entry.kind()) {
          case PROVISIONED ->
              String.join(
                  ":",
                  "arn",
                  entry.region().partition().id(),
                  "redshift",
                  entry.region().name(),
                  account.digits(),
                  "cluster",
                  entry.name());
          case SERVERLESS -> entry.arn().orElse("");
        };
    return new Target(
        new TargetId(entry.kind(), account, entry.region(), entry.name()),
        arn,
        entry.status(),
        entry.roles(),
        entry.defaultRole(),
        entry.kind() == TargetKind.SERVERLESS
            ? survey.warehouses().workgroups(entry.region(), entry.name())
            : List.of());
  }

  Seen<KeyOwner> ownerOf(AccessKeyId key) {
    if (survey.fault(Part.KEYS).isPresent()) {
      return new Seen.Failed<>(survey.fault(Part.KEYS).get());
    }
    Optional<AccountId> account = survey.account();
    Optional<KeyOwner> owner =
        account.flatMap(
            id ->
                survey
                    .keys()
                    .row(key.id())
                    .map(row -> owner(id, row))
                    .or(
                        () ->
                            survey
                                .keys()
                                .session(key.id())
                                .map(arn -> new KeyOwner.Session(id, arn))));
    if (owner.isPresent()) {
      return new Seen.Got<>(owner.get(), when);
    }
    String where = "The key " + key.masked() + " is not in the list of keys of " + label + ".";
    return switch (key.lifetime()) {
      case LONG_TERM ->
          survey.keys().isListed() || survey.meta().whole()
              ? new Seen.Absent<>(where)
              : new Seen.NotHeld<>(where);
      case TEMPORARY, OTHER ->
          new Seen.NotHeld<>(
              "Whose temporary key " + key.masked() + " is, is not in " + label + ".");
    };
  }

  /// A list of keys names all of a user's; without one nobody's are known.
  Seen<List<KeyOwner.KeyStatus>> keysOf(AccountId account, String user) {
    if (survey.fault(Part.KEYS).isPresent()) {
      return new Seen.Failed<>(survey.fault(Part.KEYS).get());
    }
    List<Keys.Row> rows =
        survey.account().filter(account::equals).isPresent() ? survey.keys().rows(user) : List.of();
    return rows.isEmpty() && !survey.keys().isListed()
        ? new Seen.NotHeld<>("The access keys of " + user + " are not in " + label + ".")
        : new Seen.Got<>(rows.stream().map(Holdings::status).toList(), when);
  }

  private static KeyOwner.KeyStatus status(Keys.Row row) {
    return switch (row.status()) {
      case "Active" -> KeyOwner.KeyStatus.ACTIVE;
      case "Inactive" -> KeyOwner.KeyStatus.INACTIVE;
      default -> KeyOwner.KeyStatus.OTHER;
    };
  }

  private static KeyOwner owner(AccountId account, Keys.Row row) {
    KeyOwner.KeyStatus status = status(row);
    return row.user().equals(Keys.ROOT)
        ? new KeyOwner.Root(account, status)
        : new KeyOwner.User(account, row.user(), status);
  }

  Seen<TableFacts> table(AccountId account, Region region, DynamoTable table) {
    if (survey.fault(Part.TABLES).isPresent()) {
      return new Seen.Failed<>(survey.fault(Part.TABLES).get());
    }
    if (survey.account().filter(account::equals).isPresent()) {
      if (survey.stores().hasTable(region, table.name())) {
        return new Seen.Got<>(new TableFacts(account, region, table), when);
      }
      if (survey.stores().listsTables(region) || survey.meta().whole()) {
        List<String> others = survey.stores().regionsOf(table.name());
        return new Seen.Absent<>(
            "The table "
                + table.name()
                + " is not in "
                + region.name()
                + " of "
                + label
                + "."
                + (others.isEmpty() ? "" : " It is in " + String.join(", ", others) + "."));
      }
    }
    return new Seen.NotHeld<>("The tables of " + region.name() + " are not in " + label + ".");
  }

  Seen<EmrCluster> emrCluster(AccountId account, Region region, String cluster) {
    if (survey.fault(Part.EMR).isPresent()) {
      return new Seen.Failed<>(survey.fault(Part.EMR).get());
    }
    if (survey.account().filter(account::equals).isPresent()) {
      Optional<String> state = survey.stores().emr(region, cluster);
      if (state.isPresent()) {
        return new Seen.Got<>(new EmrCluster(account, region, cluster, state.get()), when);
      }
      if (survey.stores().listsEmr(region) || survey.meta().whole()) {
        return new Seen.Absent<>(
            "The EMR cluster " + cluster + " is not in " + region.name() + " of " + label + ".");
      }
    }
    return new Seen.NotHeld<>(
        "The EMR clusters of " + region.name() + " are not in " + label + ".");
  }
}
