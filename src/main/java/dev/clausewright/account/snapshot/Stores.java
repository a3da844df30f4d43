package dev.clausewright.account.snapshot;

import dev.clausewright.clause.Region;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// DynamoDB tables and EMR clusters, by Region.
final class Stores {
  private final Map<Region, Set<String>> tables = new HashMap<>();
  private final Set<Region> listed = new HashSet<>();
  private final Set<Region> emrListed = new HashSet<>();
  private final Map<Region, Map<String, String>> emr = new HashMap<>();

  /// Takes `TableNames` of list-tables, or `Table` of describe-table, which tells of one.
  void member(String name, Json json, String folder) throws Unreadable {
    switch (name) {
      case "Table" -> {
        Fields table = json.fields(Set.of());
        Region region = Warehouses.region(folder, table.text("TableArn"), json);
        in(region).add(table.need("TableName"));
      }
      case "TableNames" -> {
        Region region = Warehouses.region(folder, Optional.empty(), json);
        json.elements(() -> in(region).add(json.text()));
      }
      default -> {}
    }
  }

  private Set<String> in(Region region) {
    return tables.computeIfAbsent(region, r -> new HashSet<>());
  }

  /// Notes that there was a listing of all tables of the Region that a folder is called after,
  /// even an empty one.
  void tablesListed(String folder) {
    Region.read(folder).found().ifPresent(listed::add);
  }

  /// The same for EMR clusters.
  void emrListed(String folder) {
    Region.read(folder).found().ifPresent(emrListed::add);
  }

  void emr(Region region, String id, String state) {
    emr.computeIfAbsent(region, r -> new HashMap<>()).put(id, state);
  }

  boolean hasTable(Region region, String name) {
    return tables.getOrDefault(region, Set.of()).contains(name);
  }

  /// Whether all tables of the Region are known.
  boolean listsTables(Region region) {
    return listed.contains(region);
  }

  /// The state of an EMR cluster.
  Optional<String> emr(Region region, String id) {
    return Optional.ofNullable(emr.getOrDefault(region, Map.of()).get(id));
  }

  boolean listsEmr(Region region) {
    return emrListed.contains(region);
  }

  /// The names of the Regions that have a table of this name, sorted.
  List<String> regionsOf(String table) {
    return tables.keySet().stream()
        .filter(region -> hasTable(region, table))
        .map(Region::name)
        .sorted()
        .toList();
  }
}
