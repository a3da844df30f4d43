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

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Workgroup>> workgroups = new HashMap<>();
  private boolean listed;

  /// Takes a member of a file. EMR's list-clusters has the same top-level member as Redshift's
  /// describe-clusters; the entries tell them apart.
  void member(String name, Json json, String folder, Stores stores) throws Unreadable {
    switch (name) {
      case "Clusters" -> json.elements(() -> cluster(json, folder, stores));
      case "Cluster" -> cluster(json, folder, stores);
      case "namespaces" -> json.elements(() -> namespace(json, folder));
      case "namespace" -> namespace(json, folder);
      case "workgroups" -> json.elements(() -> workgroup(json));
      case "workgroup" -> workgroup(json);
      default -> {}
    }
  }

  /// Notes that there was a listing, even an empty one.
  void listed() {
    listed = true;
  }

  boolean isListed() {
    return listed;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// ARNs that tell the account.
  Stream<String> arns() {
    return entries.stream().flatMap(entry -> entry.arn().stream());
  }

  List<Workgroup> workgroups(String namespace) {
    return List.copyOf(workgroups.getOrDefault(namespace, List.of()));
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
    listed = true;
    Region region =
        region(
            folder,
            cluster
                .text("ClusterNamespaceArn")
                .or(() -> cluster.text("AvailabilityZone").map(Warehouses::zone)),
            json);
    entries.add(
        new Entry(
            TargetKind.PROVISIONED,
            cluster.need("ClusterIdentifier"),
            region,
            cluster.text("ClusterNamespaceArn"),
            cluster.text("ClusterStatus").orElse(""),
            List.copyOf(roles),
            standard(cluster.text("DefaultIamRoleArn"), json)));
  }

  private void namespace(Json json, String folder) throws Unreadable {
    List<Attachment> roles = new ArrayList<>();
    Fields namespace =
        json.fields(
            Set.of(),
            name -> {
              if (name.equals("iamRoles")) {
                json.elements(() -> roles.add(attachment(json)));
              }
            });
    listed = true;
    entries.add(
        new Entry(
            TargetKind.SERVERLESS,
            namespace.need("namespaceName"),
            region(folder, namespace.text("namespaceArn"), json),
            namespace.text("namespaceArn"),
            namespace.text("status").orElse(""),
            List.copyOf(roles),
            standard(namespace.text("defaultIamRoleArn"), json)));
  }

  private void workgroup(Json json) throws Unreadable {
    Fields workgroup = json.fields(Set.of());
    workgroups
        .computeIfAbsent(workgroup.need("namespaceName"), name -> new ArrayList<>())
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
