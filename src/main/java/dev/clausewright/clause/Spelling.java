package dev.clausewright.clause;

/// The two ways to write an authorization (1.2).
public enum Spelling {
  /// IAM_ROLE, or ACCESS_KEY_ID and its companions.
  PARAMETERS,
  /// One string after CREDENTIALS.
  CREDENTIALS
}
