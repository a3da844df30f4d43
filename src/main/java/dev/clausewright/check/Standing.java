package dev.clausewright.check;

import java.util.Locale;

/** How a role or user stands to a statement, the best first. The words are of the contract. */
public enum Standing {
  /** It works now. */
  WORKS,
  /** Only the attachment is missing, or not in sync yet; of a user only a key that is active. */
  WORKS_ONCE_ATTACHED,
  /** Redshift does not get in, but a role that it uses may become this one. */
  THROUGH_CHAIN,
  /** Redshift gets in; permissions are missing. */
  LACKS,
  /** Redshift does not get in, and no chain leads there. */
  WRONG_TRUST,
  /** It hangs on what could not be read, or is not said. */
  UNKNOWN;

  /** The word of the headless contract, for example {@code works_once_attached}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
