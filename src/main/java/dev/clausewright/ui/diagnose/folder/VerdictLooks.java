package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.check.Upshot;
import dev.clausewright.ui.control.Status;

/** The sign of a verdict. */
final class VerdictLooks {
  private VerdictLooks() {}

  static Status status(Upshot.Kind kind) {
    return switch (kind) {
      case FAILS -> Status.FAILED;
      case UNKNOWN -> Status.UNKNOWN;
      case WORKS_BUT -> Status.WARNING;
      case WORKS -> Status.PASSED;
      case UNFINISHED -> Status.SKIPPED;
      case NOT_CHECKED -> Status.NOT_LOOKED_AT;
    };
  }
}
