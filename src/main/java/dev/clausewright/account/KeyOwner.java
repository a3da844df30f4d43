package dev.clausewright.account;

import dev.clausewright.clause.AccountId;

/// Whose an access key is.
public sealed interface KeyOwner {
  AccountId account();

  /// A user's own key.
  record User(AccountId account, String name, KeyStatus status) implements KeyOwner {}

  /// A key of the root user, which must never be used (SEED).
  record Root(AccountId account, KeyStatus status) implements KeyOwner {}

  /// Temporary keys.
  ///
  /// @param arn as GetCallerIdentity says: a user's, an assumed role's or a federated user's
  record Session(AccountId account, String arn) implements KeyOwner {}

  /// Whether a key may be used.
  enum KeyStatus {
    ACTIVE,
    INACTIVE,
    /// AWS may have new words.
    OTHER
  }
}
