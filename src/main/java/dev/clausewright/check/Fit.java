package dev.clausewright.check;

/** What a check comes to, without its words. */
enum Fit {
  /** Passed, perhaps with a warning. */
  FITS,
  FAILS,
  /** Not known. */
  OPEN
}
