package dev.clausewright.clause;

import java.util.Locale;

/// The query of UNLOAD as a person writes it, quotes not doubled (L-2).
public record Query(String sql) implements Value {
  public Query {
    if (sql.isBlank()) {
      throw new IllegalArgumentException("a query has text");
    }
  }

  public static Reading<Query> read(String text) {
    if (text.isBlank()) {
      return Reading.wrong(
          Faults.nothing("the query", "Write the query whose result is to be unloaded."));
    }
    String sql = text.strip();
    if (!startsLikeAQuery(sql)) {
      return Reading.wrong(
          Fault.of(
              "1.3",
              "The query does not begin with SELECT or WITH.",
              "UNLOAD writes the result of a query: write select … from the table to unload."));
    }
    return Reading.valid(new Query(sql));
  }

  /// Behind blanks, comments and opening parentheses; a loop, so that thousands of them do no harm.
  private static boolean startsLikeAQuery(String sql) {
    int at = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (sql.startsWith("--", at)) {
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end;
      } else if (sql.startsWith("/*", at)) {
        at = afterComment(sql, at);
      } else if (c == '(' || Character.isWhitespace(c)) {
        at++;
      } else {
        String word = sql.substring(at, Math.min(at + 7, sql.length())).toLowerCase(Locale.ROOT);
        return isWord(word, "select") || isWord(word, "with");
      }
    }
    return false;
  }

  private static int afterComment(String sql, int from) {
    int depth = 1;
    int at = from + 2;
    while (at < sql.length() && depth > 0) {
      int change = sql.startsWith("/*", at) ? 1 : sql.startsWith("*/", at) ? -1 : 0;
      depth += change;
      at += change == 0 ? 1 : 2;
    }
    return at;
  }

  private static boolean isWord(String text, String word) {
    if (text.length() == word.length()) {
      return text.equals(word);
    }
    return text.startsWith(word)
        && !Character.isLetterOrDigit(text.charAt(word.length()))
        && text.charAt(word.length()) != '_';
  }

  @Override
  public String text() {
    return sql;
  }
}
