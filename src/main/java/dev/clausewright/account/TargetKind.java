package dev.clausewright.account;

/// The two kinds of Redshift that roles are attached to.
public enum TargetKind {
  PROVISIONED("provisioned", "cluster"),
  SERVERLESS("serverless", "namespace");

  private final String word;
  private final String noun;

  TargetKind(String word, String noun) {
    this.word = word;
    this.noun = noun;
  }

  /// What people call such a thing.
  public String noun() {
    return noun;
  }

  public String word() {
    return word;
  }
}
