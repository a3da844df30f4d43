package dev.clausewright.account;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Region;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.util.Optional;

/// Tries typed keys themselves, reading only, after a person has said so. Nothing is ever written
/// with them.
public interface KeyProbes {
  KeyProbe with(Keys keys);

  /// A pair of keys, or temporary ones.
  ///
  /// @param token none for permanent keys
  record Keys(AccessKeyId id, SecretRef secret, Optional<SecretRef> token, Vault vault) {}

  /// One pair of keys. [Seen.Denied] names what they may not do; [Seen.Absent] what is not there.
  interface KeyProbe extends AutoCloseable {
    /// Whose they are (GetCallerIdentity). [Seen.Absent] if AWS does not take them, and why.
    Seen<Identity> identity();

    /// The first key below a prefix (ListObjectsV2 of one key); none if there is no object.
    Seen<Optional<String>> list(Bucket bucket, String prefix);

    /// The size of one object in bytes (HeadObject).
    Seen<Long> head(Bucket bucket, String key);

    /// DescribeTable.
    Seen<TableFacts> table(Region region, DynamoTable table);

    /// ListInstances: how many.
    Seen<Integer> instances(Region region, String cluster);

    /// Ends what still runs.
    @Override
    void close();
  }
}
