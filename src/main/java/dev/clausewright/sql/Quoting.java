package dev.clausewright.sql;

/// The quoting rules of SQL strings (L-1, L-2).
final class Quoting {
  private Quoting() {}

  /// What stands between the quotes: every quote doubled. A backslash before the closing quote
  /// would take its meaning from it, so an odd one at the end is doubled too (inferred).
  static String inside(String text) {
    String doubled = text.replace("'", "''");
    int backslashes = 0;
    while (backslashes < doubled.length()
        && doubled.charAt(doubled.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1 ? doubled + "\\" : doubled;
  }
}
