package dev.clausewright.clause;

import dev.clausewright.secret.SecretRef;

/// What was written where no value could be read.
public sealed interface Raw {
  record Plain(String text) implements Raw {}

  /// Text that may hold a secret: only the vault knows it.
  record Kept(SecretRef ref) implements Raw {}
}
