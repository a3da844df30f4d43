package dev.clausewright.sql;

/// Where the strings of a program are put together: `… " + \n f"…`. What stands between its double
/// quotes is one statement.
final class Seam {
  private static final int LONGEST = 400;

  private Seam() {}

  /// After the quote that opens the next string, where the one at the place closes one; or -1.
  static int end(Characters text, int quote) {
    if (text.at(quote) != '"') {
      return -1;
    }
    int at = blanks(text, quote + 1);
    if (text.at(at) == '+' || text.at(at) == '\\') {
      at = blanks(text, at + 1);
    }
    int line = at;
    while (Letters.isBlank(text.at(at)) && at - quote < LONGEST) {
      at++;
    }
    if (at == line) {
      return -1;
    }
    if (text.at(at) == '+') {
      at = blanks(text, at + 1);
    }
    int letters = at;
    while (at - letters < 2 && "fFrRbBuU".indexOf(text.at(at)) >= 0) {
      at++;
    }
    boolean opens = text.at(at) == '"' && text.at(at + 1) != '"';
    return opens ? at + 1 : -1;
  }

  /// After a line break or a tab that is written as a program writes it, `\n`; or -1. SQL has no
  /// backslash outside of strings.
  static int escape(Characters text, int at) {
    int next = text.at(at + 1);
    boolean blank = next == 'n' || next == 't' || next == 'r';
    return text.at(at) == '\\' && blank ? at + 2 : -1;
  }

  private static int blanks(Characters text, int from) {
    int at = from;
    while (text.at(at) == ' ' || text.at(at) == '\t') {
      at++;
    }
    return at;
  }
}
