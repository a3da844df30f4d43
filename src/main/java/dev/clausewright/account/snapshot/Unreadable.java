package dev.clausewright.account.snapshot;

import dev.clausewright.account.Cause;
import java.io.Serial;

/// A file that is not what it should be, with the place. It carries no piece of the file.
final class Unreadable extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Cause cause;

  Unreadable(Cause cause) {
    super(cause.sentence());
    this.cause = cause;
  }

  Cause reason() {
    return cause;
  }
}
