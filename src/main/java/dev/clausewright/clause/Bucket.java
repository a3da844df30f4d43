package dev.clausewright.clause;

/// The name of a bucket (2.8).
public record Bucket(String name) {
  public Bucket {
    if (BucketReader.fault(name).isPresent()) {
      throw new IllegalArgumentException("not the name of a bucket");
    }
  }

  public static Reading<Bucket> read(String text) {
    return Pasted.read(text, BucketReader::read);
  }

  /// Whether it is the alias of an access point, which UNLOAD does not take.
  public boolean isAccessPointAlias() {
    return name.endsWith("-s3alias");
  }

  @Override
  public String toString() {
    return name;
  }
}
