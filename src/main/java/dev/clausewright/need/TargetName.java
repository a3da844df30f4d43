package dev.clausewright.need;

/// The cluster or serverless namespace that runs the statement.
///
/// @param id cluster identifier or namespace name
public record TargetName(Kind kind, String id) {
  /// Provisioned cluster, or serverless namespace.
  public enum Kind {
    CLUSTER("cluster"),
    NAMESPACE("namespace");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// The word for people and for the headless contract.
    public String word() {
      return word;
    }
  }

  public TargetName {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A target has an id.");
    }
  }
}
