package dev.clausewright.sql;

/// Hears of what the lexer passed over although Redshift would not.
interface Oddities {
  /// What it was.
  enum Oddity {
    ODD_BLANK,
    HIDDEN,
    MARKDOWN,
    FENCE,
    CONTINUATION,
    MARGIN,
    SEAM,
    ESCAPE,
    OPEN_COMMENT,
    OPEN_DOLLAR,
    OPEN_NAME
  }

  Oddities NONE = (oddity, start, end) -> {};

  void met(Oddity oddity, int start, int end);
}
