package dev.clausewright.secret;

/// What a secret is for.
public enum Kind {
  SECRET_ACCESS_KEY("secret-access-key", "secret access key"),
  SESSION_TOKEN("session-token", "session token"),
  MASTER_KEY("master-key", "client-side key"),
  /// Any text of a statement that may hold a secret: a CREDENTIALS string that cannot be told
  /// apart, a literal of an unknown option.
  TEXT("text", "text");

  private final String placeholder;
  private final String words;

  Kind(String placeholder, String words) {
    this.placeholder = placeholder;
    this.words = words;
  }

  /// The word printed instead of the secret, without its angle brackets.
  public String placeholder() {
    return placeholder;
  }

  /// What a person calls it, in lower case.
  public String words() {
    return words;
  }
}
