package dev.clausewright.check;

import java.util.Locale;

/** What a check is about. The words are part of the headless contract. */
public enum CheckKind {
  IDENTITY,
  KEY,
  ATTACHMENT,
  DEFAULT_ROLE,
  TRUST,
  CHAIN,
  PERMISSION,
  REGION,
  EXPIRY,
  EXISTS,
  DATABASE,
  ENCRYPTION,
  STATEMENT;

  /** The word of the headless contract, for example {@code default_role}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
