package dev.clausewright.account;

import dev.clausewright.clause.KmsKey;
import java.util.Optional;

/// How a bucket encrypts what is written without saying how.
public sealed interface Encryption {
  /// With keys of S3's own: nobody needs a right for it.
  record S3Keys() implements Encryption {}

  /// With a KMS key: readers and writers need rights on it (P-09, P-15).
  ///
  /// @param key none: the account's `aws/s3` key, whose policy cannot be changed (P-50)
  record Kms(Optional<KmsKey> key) implements Encryption {}
}
