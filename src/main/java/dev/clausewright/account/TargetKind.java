package dev.clausewright.account;

/// The two kinds of Redshift that roles are attached to.
public enum TargetKind {
  PROVISIONED("provisioned", "cluster"),
  SERVERLESS("serverless", "namespace");

  private final String word;
  private final String thing;

  TargetKind(String word, String thing) {
    this.word = word;
    this.thing = thing;
  }

  /// What one of them is called: a cluster or a namespace.
  public String thing() {
    return thing;
  }

  public String word() {
    return word;
  }
}
