package dev.clausewright.check;

/** What a check comes to, without its words. */
enum Fit {
  /** Passed. */
  FITS,
  /** Should work, but not surely. */
  WARNS,
  FAILS,
  /** Not known. */
  OPEN;

  boolean works() {
    return this == FITS || this == WARNS;
  }
}
