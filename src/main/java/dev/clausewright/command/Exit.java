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
  NOT_KNOWN(3);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
