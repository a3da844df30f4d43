package dev.clausewright.clause;

/// A KMS key: an id, an `mrk-` id, an alias, or the ARN of one (2.9).
public record KmsKey(String text) implements Value {
  public KmsKey {
    if (KmsKeyReader.fault(text).isPresent()) {
      throw new IllegalArgumentException("not a KMS key");
    }
  }

  public static Reading<KmsKey> read(String text) {
    return Pasted.read(text, KmsKeyReader::read);
  }

  public boolean isArn() {
    return text.startsWith("arn:");
  }

  public boolean isAlias() {
    return text.startsWith("alias/") || text.contains(":alias/");
  }

  /// Whether it is the ARN of the key itself, which is what policies speak of.
  public boolean isWhole() {
    return isArn() && !isAlias();
  }

  /// The id or `alias/name`, without the ARN around it.
  public String id() {
    int key = text.indexOf(":key/");
    int alias = text.indexOf(":alias/");
    return key >= 0 ? text.substring(key + 5) : alias >= 0 ? text.substring(alias + 1) : text;
  }
}
