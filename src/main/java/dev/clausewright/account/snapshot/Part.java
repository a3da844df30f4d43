package dev.clausewright.account.snapshot;

import java.util.Set;

/// What a file is about; a fault in it closes this part and no other.
enum Part {
  META,
  IAM,
  KEYS,
  CLUSTERS,
  NAMESPACES,
  WORKGROUPS,
  TABLES,
  EMR;

  /// The folders beside those of the Regions.
  static final Set<String> ASIDE = Set.of("buckets", "keys", "org");

  private static final Set<String> OTHER =
      Set.of(
          "Policy",
          "KeyMetadata",
          "ServerSideEncryptionConfiguration",
          "LocationConstraint",
          "BucketRegion",
          "Sessions");

  /// What a file is about by its name: for one that breaks before its first member, and to tell
  /// the layout's own files from others.
  static Part named(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith("iam")) {
      return IAM;
    }
    return switch (name) {
      case "access-keys.json", "sessions.json" -> KEYS;
      case "clusters.json" -> CLUSTERS;
      case "namespaces.json" -> NAMESPACES;
      case "workgroups.json" -> WORKGROUPS;
      case "tables.json" -> TABLES;
      case "emr.json" -> EMR;
      default -> META;
    };
  }

  /// What a file is about by one of its members. EMR's list-clusters has the same one as
  /// Redshift's describe-clusters: there the file's name tells.
  static Part about(String member, Part before) {
    return switch (member) {
      case "UserDetailList", "GroupDetailList", "RoleDetailList", "Policies" -> IAM;
      case "AccessKeyMetadata", "Sessions" -> KEYS;
      case "Clusters", "Cluster" -> before == EMR ? EMR : CLUSTERS;
      case "namespaces", "namespace" -> NAMESPACES;
      case "workgroups", "workgroup" -> WORKGROUPS;
      case "TableNames", "Table" -> TABLES;
      default -> before;
    };
  }

  /// Whether a member is one of those by which files are told apart.
  static boolean knows(String member) {
    return OTHER.contains(member) || about(member, META) != META;
  }
}
