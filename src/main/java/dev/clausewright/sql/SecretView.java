package dev.clausewright.sql;

import dev.clausewright.secret.Vault;

/// How secrets are printed. Every caller of the printer says so.
public sealed interface SecretView {
  /// As placeholder words; access key ids too.
  record Placeholders() implements SecretView {}

  /// In full, for the one deliberate copy.
  record Revealed(Vault vault) implements SecretView {}
}
