package dev.clausewright.sql;

/// Finds where a number ends: digits, a fraction, an exponent.
final class Numbers {
  private Numbers() {}

  /// After the number whose first digit stands there.
  static int end(Characters text, int start) {
    int end = digits(text, start);
    if (text.at(end) == '.' && Letters.isDigit(text.at(end + 1))) {
      end = digits(text, end + 1);
    }
    if (text.at(end) == 'e' || text.at(end) == 'E') {
      int sign = text.at(end + 1) == '-' || text.at(end + 1) == '+' ? 1 : 0;
      if (Letters.isDigit(text.at(end + 1 + sign))) {
        end = digits(text, end + 1 + sign);
      }
    }
    return end;
  }

  private static int digits(Characters text, int from) {
    int end = from;
    while (Letters.isDigit(text.at(end))) {
      end++;
    }
    return end;
  }
}
