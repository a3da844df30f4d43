package dev.clausewright.iam;

/** How much of a set of resources is allowed. */
public enum Extent {
  ALL,
  PART,
  NONE,
  /** It hangs on open conditions, or a limit was hit. */
  UNDECIDED
}
