package dev.clausewright.sql;

/// What kind a character is, as the lexer sees it.
final class Letters {
  private Letters() {}

  /// White space that Redshift takes for such.
  static boolean isBlank(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r';
  }

  /// A blank of web pages (L-5): looks like one and is none.
  static boolean isOddBlank(int c) {
    return c == 0xA0
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || c == 0x2028
        || c == 0x2029
        || c == 0x85;
  }

  /// A character that nobody sees (L-5).
  static boolean isHidden(int c) {
    return (c >= 0x200B && c <= 0x200F)
        || c == 0xFEFF
        || c == 0xAD
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0 && c < 9)
        || (c > 13 && c < 32)
        || c == 0x7F;
  }

  /// A quote of a word processor (L-4).
  static boolean isCurly(int c) {
    return (c >= 0x2018 && c <= 0x201F) || c == 0xB4;
  }

  static boolean beginsWord(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == '#'
        || (c > 0x7F && !isOddBlank(c) && !isHidden(c) && !isCurly(c) && !isDash(c) && c != 0x2026);
  }

  static boolean isWord(int c) {
    return (beginsWord(c) && c != '#') || isDigit(c) || c == '$';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /// A dash of a word processor (L-5, S-26).
  static boolean isDash(int c) {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
  }

  /// What Markdown puts a backslash before (S-27).
  static boolean isEscapedByMarkdown(int c) {
    return c > 0 && "_-().*[]#+!<>{}|`~".indexOf(c) >= 0;
  }
}
