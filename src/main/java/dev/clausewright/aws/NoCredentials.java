package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import java.io.Serial;

/// There are no credentials to sign with, and why.
final class NoCredentials extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Cause cause;

  NoCredentials(Cause cause) {
    super(cause.what());
    this.cause = cause;
  }

  Cause reason() {
    return cause;
  }
}
