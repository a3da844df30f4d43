package dev.clausewright.account.snapshot;

import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import java.util.Locale;

/// A file of the layout, and which AWS command prints what stands in it.
///
/// @param path relative to the account's folder, with `/`
public record SnapshotFile(String path) {
  public SnapshotFile {
    if (!path.matches("([A-Za-z0-9][\\w.+=,@-]*/){0,2}[A-Za-z0-9][\\w.+=,@-]*\\.json")) {
      throw new IllegalArgumentException("not a file of a snapshot: " + path);
    }
  }

  /// `iam get-account-authorization-details`, one page of it or all in one; the documents as the
  /// API sends them or as the command line decodes them.
  ///
  /// @param page from 1
  public static SnapshotFile iam(int page) {
    return new SnapshotFile(String.format(Locale.ROOT, "iam-%d.json", page));
  }

  /// `iam list-access-keys` of all users joined in one `AccessKeyMetadata`; the root user's rows
  /// with the `UserName` `<root_account>`.
  public static SnapshotFile accessKeys() {
    return new SnapshotFile("access-keys.json");
  }

  /// `{"Sessions": [{"AccessKeyId", "CallerIdentity"}]}`: what `sts get-caller-identity` answered
  /// with temporary keys.
  public static SnapshotFile sessions() {
    return new SnapshotFile("sessions.json");
  }

  /// `redshift describe-clusters`.
  public static SnapshotFile clusters(Region region) {
    return in(region, "clusters");
  }

  /// `redshift-serverless list-namespaces`, or the answers of get-namespace joined in one
  /// `namespaces`.
  public static SnapshotFile namespaces(Region region) {
    return in(region, "namespaces");
  }

  /// `redshift-serverless list-workgroups`.
  public static SnapshotFile workgroups(Region region) {
    return in(region, "workgroups");
  }

  /// `dynamodb list-tables`.
  public static SnapshotFile tables(Region region) {
    return in(region, "tables");
  }

  /// `emr list-clusters`.
  public static SnapshotFile emr(Region region) {
    return in(region, "emr");
  }

  /// `s3api get-bucket-location`, or `{"BucketRegion"}` as head-bucket answers.
  public static SnapshotFile location(Bucket bucket) {
    return of(bucket, "location");
  }

  /// `s3api get-bucket-encryption`; `{}` where there is none.
  public static SnapshotFile encryption(Bucket bucket) {
    return of(bucket, "encryption");
  }

  /// `s3api get-bucket-policy`; `{}` where there is none.
  public static SnapshotFile policy(Bucket bucket) {
    return of(bucket, "policy");
  }

  /// `kms describe-key`; the key by its id or ARN, not by an alias.
  public static SnapshotFile describe(KmsKey key) {
    return new SnapshotFile("keys/" + key.id() + "/describe.json");
  }

  /// `kms get-key-policy`.
  public static SnapshotFile policy(KmsKey key) {
    return new SnapshotFile("keys/" + key.id() + "/policy.json");
  }

  /// The policies of the organisation by level, in the form that the package's words describe.
  public static SnapshotFile organisation() {
    return new SnapshotFile("org/levels.json");
  }

  private static SnapshotFile in(Region region, String what) {
    return new SnapshotFile(region.name() + "/" + what + ".json");
  }

  private static SnapshotFile of(Bucket bucket, String what) {
    return new SnapshotFile("buckets/" + bucket.name() + "/" + what + ".json");
  }
}
