package dev.clausewright.command;

/** The exit codes of every command. */
enum Exit {
  /** Nothing objected. */
  GOOD(0),
  /** Something objected: a finding at the limit, a failed check, a denial. */
  OBJECTED(1),
  /** Wrong usage, or input that cannot be read. */
  UNREADABLE(2),
  /** Not known, and nothing failed. */
  NOT_KNOWN(3),
  /** Stopped from outside; what was flushed stands. */
  INTERRUPTED(130);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** Of both, the one that goes before: stopped, unreadable, objected, not known, good. */
  Exit and(Exit other) {
    return weight() >= other.weight() ? this : other;
  }

  private int weight() {
    return switch (this) {
      case GOOD -> 0;
      case NOT_KNOWN -> 1;
      case OBJECTED -> 2;
      case UNREADABLE -> 3;
      case INTERRUPTED -> 4;
    };
  }
}
