package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a query outside of strings, quoted names, comments and parentheses: enough to see
/// how it is built, without understanding it. Parentheses are counted, never recursed.
public final class QueryWords {
  private final String sql;
  private final List<String> outside = new ArrayList<>();
  private int lastCode = -1;

  private QueryWords(String sql) {
    this.sql = sql;
  }

  public static QueryWords of(String sql) {
    QueryWords words = new QueryWords(sql);
    words.scan();
    return words;
  }

  /// Whether the keyword stands outside of all parentheses.
  ///
  /// @param keyword in lower case
  public boolean outermost(String keyword) {
    return outside.contains(keyword);
  }

  /// Whether the last thing that is no comment is a semicolon.
  public boolean endsWithSemicolon() {
    return lastCode >= 0 && sql.charAt(lastCode) == ';';
  }

  /// The query up to a semicolon at its end; comments after it go too.
  public String withoutSemicolon() {
    int end = lastCode;
    while (end >= 0 && (sql.charAt(end) == ';' || Character.isWhitespace(sql.charAt(end)))) {
      end--;
    }
    return endsWithSemicolon() && end >= 0 ? sql.substring(0, end + 1) : sql;
  }

  private void scan() {
    int depth = 0;
    int at = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (sql.startsWith("--", at)) {
        at = until("\n", at);
      } else if (sql.startsWith("/*", at)) {
        at = until("*/", at + 2);
      } else if (c == '\'' || c == '"') {
        at = afterQuoted(at, c);
        lastCode = at - 1;
      } else if (isWordStart(c)) {
        int end = wordEnd(at);
        if (depth == 0) {
          outside.add(sql.substring(at, end).toLowerCase(Locale.ROOT));
        }
        at = end;
        lastCode = at - 1;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        lastCode = Character.isWhitespace(c) ? lastCode : at;
        at++;
      }
    }
  }

  private int until(String mark, int from) {
    int found = sql.indexOf(mark, from);
    return found < 0 ? sql.length() : found + mark.length();
  }

  /// After the closing quote; a doubled quote and, in strings, a backslash do not close.
  private int afterQuoted(int from, char quote) {
    int at = from + 1;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\\' && quote == '\'') {
        at += 2;
      } else if (c == quote && at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
        at += 2;
      } else if (c == quote) {
        return at + 1;
      } else {
        at++;
      }
    }
    return sql.length();
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  private int wordEnd(int from) {
    int at = from;
    while (at < sql.length() && isWordStart(sql.charAt(at))) {
      at++;
    }
    return at;
  }
}
