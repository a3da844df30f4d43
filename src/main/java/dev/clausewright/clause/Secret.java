package dev.clausewright.clause;

import dev.clausewright.secret.SecretRef;

/// A secret access key, session token or client-side key, by reference.
public record Secret(SecretRef ref) implements Value {
  @Override
  public String text() {
    return "<" + ref.kind().placeholder() + ">";
  }
}
