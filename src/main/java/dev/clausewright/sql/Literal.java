package dev.clausewright.sql;

/// What a string says, out of what stands between its quotes: the way back of [Quoting].
final class Literal {
  private Literal() {}

  /// The argument of an option or an authorization. A doubled quote is one; a backslash takes the
  /// meaning of the quote behind it, and all others stay (`'\t'`, `'\N'`).
  static String inside(String raw) {
    if (raw.indexOf('\'') < 0 && raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      int run = backslashes(raw, at);
      int after = at + run;
      boolean quote = after < raw.length() && raw.charAt(after) == '\'';
      boolean atEnd = after == raw.length();
      boolean taken = run > 0 && (quote || (atEnd && run % 2 == 0));
      text.repeat('\\', taken ? run - 1 : run);
      at = after;
      if (quote) {
        text.append('\'');
        boolean doubled = run % 2 == 0 && at + 1 < raw.length() && raw.charAt(at + 1) == '\'';
        at += doubled ? 2 : 1;
      } else if (at < raw.length()) {
        text.append(raw.charAt(at));
        at++;
      }
    }
    return text.toString();
  }

  /// The query of UNLOAD: doubled backslashes are one too.
  static String query(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      char next = at + 1 < raw.length() ? raw.charAt(at + 1) : 0;
      boolean pair = (c == '\'' && next == '\'') || (c == '\\' && (next == '\\' || next == '\''));
      text.append(pair ? next : c);
      at += pair ? 2 : 1;
    }
    return text.toString();
  }

  private static int backslashes(String raw, int from) {
    int at = from;
    while (at < raw.length() && raw.charAt(at) == '\\') {
      at++;
    }
    return at - from;
  }
}
