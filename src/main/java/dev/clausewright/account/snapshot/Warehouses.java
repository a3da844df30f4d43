package dev.clausewright.account.snapshot;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Attachment;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.Workgroup;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Clusters and namespaces as describe-clusters, list-namespaces and list-workgroups print
/// them.
final class Warehouses {
  /// A cluster or namespace.
  ///
  /// @param arn the namespace's ARN; a cluster's own is not printed, only that of its namespace
  record Entry(
      TargetKind kind,
      String name,
      Region region,
      Optional<String> arn,
      String status,
      List<Attachment> roles,
      Optional<RoleArn> defaultRole) {}

  /// A namespace lists its roles as stringified structs, their fields in either order.
  private static final Pattern ROLE = Pattern.compile("iamRoleArn=([^,)\\s]+)");

  private static final Pattern STATUS = Pattern.compile("applyStatus=([\\w-]+)");

  private final Map<Which, Entry> entries = new LinkedHashMap<>();
  private final Map<Which, Set<Workgroup>> workgroups = new HashMap<>();
  private final Set<Listing> listings = new HashSet<>();

  /// All of one kind in one Region.
  private record Listing(TargetKind kind, Region region) {}

  /// Takes a member of a file. EMR's list-clusters has the same top-level member as Redshift's
  /// describe-clusters; the entries tell them apart.
  void member(String name, Json json, String folder, Stores stores) throws Unreadable {
    switch (name) {
      case "Clusters" -> json.elements(() -> cluster(json, folder, stores));
      case "Cluster" -> cluster(json, folder, stores);
      case "namespaces" -> json.elements(() -> add(namespace(json, folder), false));
      case "namespace" -> add(namespace(json, folder), true);
      case "workgroups" -> json.elements(() -> workgroup(json, folder));
      case "workgroup" -> workgroup(json, folder);
      default -> {}
    }
  }

  /// Notes that there was a listing of all in the Region that a folder is called after, even an
  /// empty one.
  void listed(Part part, String folder) {
    TargetKind kind = part == Part.CLUSTERS ? TargetKind.PROVISIONED : TargetKind.SERVERLESS;
    Region.read(folder).found().ifPresent(region -> listings.add(new Listing(kind, region)));
  }

  /// Whether anything was listed at all.
  boolean isListed() {
    return !listings.isEmpty() || !entries.isEmpty();
  }

  /// Whether all of a kind in a Region are known.
  boolean lists(TargetKind kind, Region region) {
    return listings.contains(new Listing(kind, region));
  }

  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /// One and the same may stand in several files: what tells of it alone tells the most.
  private void add(Entry entry, boolean alone) {
    Which which = new Which(entry.kind(), entry.region(), entry.name());
    if (alone) {
      entries.put(which, entry);
    } else {
      entries.putIfAbsent(which, entry);
    }
  }

  private record Which(TargetKind kind, Region region, String name) {}

  /// ARNs that tell the account.
  Stream<String> arns() {
    return entries.values().stream().flatMap(entry -> entry.arn().stream());
  }

  List<Workgroup> workgroups(Region region, String namespace) {
    return List.copyOf(
        workgroups.getOrDefault(new Which(TargetKind.SERVERLESS, region, namespace), Set.of()));
  }

  private void cluster(Json json, String folder, Stores stores) throws Unreadable {
    List<Attachment> roles = new ArrayList<>();
    String[] state = {""};
    Fields cluster =
        json.fields(
            Set.of(),
            name -> {
              switch (name) {
                case "IamRoles" -> json.elements(() -> roles.add(attachment(json)));
                case "Status" -> state[0] = json.fields(Set.of()).text("State").orElse("");
                default -> {}
              }
            });
    Optional<String> emr = cluster.text("Id");
    if (emr.isPresent() && cluster.text("ClusterIdentifier").isEmpty()) {
      stores.emr(region(folder, cluster.text("ClusterArn"), json), emr.get(), state[0]);
      return;
    }
    Region region =
        region(
            folder,
            cluster
                .text("ClusterNamespaceArn")
                .or(() -> cluster.text("AvailabilityZone").map(Warehouses::zone)),
            json);
    add(
        new Entry(
            TargetKind.PROVISIONED,
            cluster.need("ClusterIdentifier"),
            region,
            cluster.text("ClusterNamespaceArn"),
            cluster.text("ClusterStatus").orElse(""),
            List.copyOf(roles),
            standard(cluster.text("DefaultIamRoleArn"), json)),
        false);
  }

  private static Entry namespace(Json json, String folder) throws Unreadable {
    List<Attachment> roles = new ArrayList<>();
    Fields namespace =
        json.fields(
            Set.of(),
            name -> {
              if (name.equals("iamRoles")) {
                json.elements(() -> roles.add(attachment(json)));
              }
            });
    return new Entry(
        TargetKind.SERVERLESS,
        namespace.need("namespaceName"),
        region(folder, namespace.text("namespaceArn"), json),
        namespace.text("namespaceArn"),
        namespace.text("status").orElse(""),
        List.copyOf(roles),
        standard(namespace.text("defaultIamRoleArn"), json));
  }

  private void workgroup(Json json, String folder) throws Unreadable {
    Fields workgroup = json.fields(Set.of());
    Region region = region(folder, workgroup.text("workgroupArn"), json);
    workgroups
        .computeIfAbsent(
            new Which(TargetKind.SERVERLESS, region, workgroup.need("namespaceName")),
            which -> new LinkedHashSet<>())
        .add(
            new Workgroup(
                workgroup.need("workgroupName"), workgroup.text("workgroupId").orElse("")));
  }

  /// A documented sample calls the member IamRoleApplyStatus, AWS sends ApplyStatus.
  private static Attachment attachment(Json json) throws Unreadable {
    if (!json.isText()) {
      Fields role = json.fields(Set.of());
      String status = role.text("ApplyStatus").or(() -> role.text("IamRoleApplyStatus")).orElse("");
      return new Attachment(role(role.need("IamRoleArn"), json), ApplyStatus.read(status));
    }
    String text = json.text();
    Matcher role = ROLE.matcher(text);
    if (!role.find()) {
      return new Attachment(role(text, json), ApplyStatus.IN_SYNC);
    }
    Matcher status = STATUS.matcher(text);
    return new Attachment(
        role(role.group(1), json), ApplyStatus.read(status.find() ? status.group(1) : "in-sync"));
  }

  private static Optional<RoleArn> standard(Optional<String> text, Json json) throws Unreadable {
    return text.isEmpty() ? Optional.empty() : Optional.of(role(text.get(), json));
  }

  private static RoleArn role(String text, Json json) throws Unreadable {
    return switch (RoleArn.read(text)) {
      case Reading.Valid<RoleArn>(RoleArn role) -> role;
      case Reading.Wrong<RoleArn> wrong -> throw json.wrong("This is not the ARN of a role.");
    };
  }

  private static String zone(String zone) {
    return zone.isEmpty() ? "" : zone.substring(0, zone.length() - 1);
  }

  /// The Region: the folder's name, or for a loose file the Region in an ARN.
  ///
  /// @param other an ARN or the name of a Region
  static Region region(String folder, Optional<String> other, Json json) throws Unreadable {
    String name = folder;
    if (name.isEmpty()) {
      String[] parts = other.orElse("").split(":", 5);
      name = parts.length == 5 ? parts[3] : parts[0];
    }
    Optional<Region> region = Region.read(name).found();
    if (region.isEmpty()) {
      throw json.wrong(
          folder.isEmpty()
              ? "Nothing here tells the Region; put the file into a folder with the Region’s name."
              : "The folder’s name is not a Region.");
    }
    return region.get();
  }
}
