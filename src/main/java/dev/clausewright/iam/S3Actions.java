package dev.clausewright.iam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What S3's actions are about, after its action table; names in lower case, without service. */
final class S3Actions {

  /** What an action's resource is. */
  enum Level {
    BUCKET,
    OBJECT,
    /** Neither: only {@code *} takes it. */
    ACCOUNT
  }

  private static final List<String> OF_BUCKETS =
      names(
          "CreateBucket DeleteBucket DeleteBucketPolicy DeleteBucketWebsite"
              + " GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAcl GetBucketCORS"
              + " GetBucketLocation GetBucketLogging GetBucketNotification"
              + " GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy"
              + " GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment"
              + " GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration"
              + " GetIntelligentTieringConfiguration GetInventoryConfiguration"
              + " GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration"
              + " ListBucket ListBucketMultipartUploads ListBucketVersions"
              + " PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAcl PutBucketCORS"
              + " PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration"
              + " PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock"
              + " PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite"
              + " PutEncryptionConfiguration PutIntelligentTieringConfiguration"
              + " PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration"
              + " PutReplicationConfiguration");

  private static final List<String> OF_OBJECTS =
      names(
          "AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectTagging"
              + " DeleteObjectVersion DeleteObjectVersionTagging GetObject GetObjectAcl"
              + " GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging"
              + " GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAttributes"
              + " GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent"
              + " ListMultipartUploadParts ObjectOwnerOverrideToBucketOwner PutObject PutObjectAcl"
              + " PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl"
              + " PutObjectVersionTagging ReplicateDelete ReplicateObject ReplicateTags"
              + " RestoreObject");

  private static final List<String> OF_ACCOUNTS =
      names(
          "ListAllMyBuckets GetAccountPublicAccessBlock PutAccountPublicAccessBlock"
              + " ListAccessPoints");

  /** Calls of the API that are taken for actions, with the action that they need. */
  private static final Map<String, String> CALLS =
      Map.of(
          "headobject", "s3:GetObject",
          "headbucket", "s3:ListBucket",
          "listobjects", "s3:ListBucket",
          "listobjectsv2", "s3:ListBucket",
          "listobjectversions", "s3:ListBucketVersions",
          "listbuckets", "s3:ListAllMyBuckets",
          "copyobject", "s3:GetObject on the source and s3:PutObject on the target",
          "uploadpart", "s3:PutObject",
          "createmultipartupload", "s3:PutObject",
          "deleteobjects", "s3:DeleteObject");

  private S3Actions() {}

  private static List<String> names(String words) {
    return List.of(words.toLowerCase(Locale.ROOT).split(" "));
  }

  /** The levels of the known actions that a pattern takes; the pattern without the service. */
  static List<Level> levels(String pattern) {
    Glob glob = Glob.pattern(pattern.toLowerCase(Locale.ROOT));
    return Stream.of(
            taken(glob, OF_BUCKETS, Level.BUCKET),
            taken(glob, OF_OBJECTS, Level.OBJECT),
            taken(glob, OF_ACCOUNTS, Level.ACCOUNT))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Level> taken(Glob glob, List<String> names, Level level) {
    return names.stream().anyMatch(glob::matches) ? Optional.of(level) : Optional.empty();
  }

  /** The action that was meant, where a call of the API was written. */
  static Optional<String> meant(String name) {
    return Optional.ofNullable(CALLS.get(name.toLowerCase(Locale.ROOT)));
  }
}
