package dev.clausewright.account;

/// The two kinds of Redshift that roles are attached to.
public enum TargetKind {
  PROVISIONED("provisioned"),
  SERVERLESS("serverless");

  private final String word;

  TargetKind(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
