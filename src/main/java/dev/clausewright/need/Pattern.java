package dev.clausewright.need;

import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.RoleArn;

/// What a permission must cover. S3 places stay bucket and key prefix until rendered, because a
/// key may hold `*` and `?`.
public sealed interface Pattern {
  /// As the Resource of a policy: wildcards are meant, literal ones are escaped as `${*}` and
  /// `${?}`.
  String policyText();

  /// As people read it in a row: `lake/in/listing/*`.
  String shown();

  /// True: the whole set of resources that fit; false: one resource.
  default boolean isSet() {
    return false;
  }

  /// A bucket itself, for bucket-level actions (P-40).
  ///
  /// @param prefix the key prefix that will be asked for in `s3:prefix`
  record WholeBucket(Partition partition, Bucket bucket, String prefix) implements Pattern {
    @Override
    public String policyText() {
      return "arn:" + partition.id() + ":s3:::" + bucket.name();
    }

    @Override
    public String shown() {
      return bucket.name();
    }
  }

  /// All objects of a bucket whose key begins with the prefix.
  record Objects(Partition partition, Bucket bucket, String prefix) implements Pattern {
    @Override
    public String policyText() {
      return "arn:%s:s3:::%s/%s*".formatted(partition.id(), bucket.name(), escaped(prefix));
    }

    @Override
    public String shown() {
      return bucket.name() + "/" + prefix + "*";
    }

    @Override
    public boolean isSet() {
      return true;
    }
  }

  /// One object.
  record OneObject(Partition partition, Bucket bucket, String key) implements Pattern {
    @Override
    public String policyText() {
      return "arn:%s:s3:::%s/%s".formatted(partition.id(), bucket.name(), escaped(key));
    }

    @Override
    public String shown() {
      return bucket.name() + "/" + key;
    }
  }

  /// A resource with an ARN of its own: table, EMR cluster, KMS key. Region or account may be `*`
  /// while not known.
  ///
  /// @param name the short name for people
  record Named(String arn, String name) implements Pattern {
    @Override
    public String policyText() {
      return arn;
    }

    @Override
    public String shown() {
      return name;
    }

    /// Whether Region and account are known.
    public boolean whole() {
      return !arn.contains(":*:");
    }
  }

  /// A role to be assumed (P-19).
  record NextRole(RoleArn role) implements Pattern {
    @Override
    public String policyText() {
      return role.text();
    }

    @Override
    public String shown() {
      return role.name();
    }
  }

  /// Literal `*`, `?` and `$` of a key, as policy version 2012-10-17 writes them.
  static String escaped(String key) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      switch (c) {
        case '*', '?' -> text.append("${").append(c).append('}');
        case '$' -> text.append(key.startsWith("${", i) ? "${$}" : "$");
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
