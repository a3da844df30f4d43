package dev.clausewright.account;

/// What stands behind an account.
public enum Kind {
  /// Built in, changeable, never AWS.
  TRAINING("training"),
  /// Folders of what AWS commands printed.
  SNAPSHOT("snapshot"),
  /// AWS itself.
  LIVE("live");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /// The word of the headless contract.
  public String word() {
    return word;
  }
}
