package dev.clausewright.clause;

import java.nio.charset.StandardCharsets;

/// A bucket and a key in it, or the beginning of keys (2.8). Keys are case-sensitive, and `//` in
/// one counts.
///
/// @param key at most 1024 bytes of UTF-8; empty for the whole bucket
public record S3Location(Bucket bucket, String key) implements Value {
  static final int LONGEST_KEY = 1024;

  public S3Location {
    if (key.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY) {
      throw new IllegalArgumentException("a key has at most 1024 bytes");
    }
  }

  public static Reading<S3Location> read(String text) {
    return Pasted.read(text, S3Reader::read);
  }

  /// Whether it can be one object: a bucket alone and a folder are none.
  public boolean namesObject() {
    return !key.isEmpty() && !key.endsWith("/");
  }

  public S3Location withKey(String other) {
    return new S3Location(bucket, other);
  }

  @Override
  public String text() {
    return "s3://" + bucket.name() + (key.isEmpty() ? "" : "/" + key);
  }
}
