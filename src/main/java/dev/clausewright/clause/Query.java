package dev.clausewright.clause;

import java.util.regex.Pattern;

/// The query of UNLOAD as a person writes it, quotes not doubled (L-2).
public record Query(String sql) implements Value {
  private static final Pattern STARTS_LIKE_A_QUERY =
      Pattern.compile("(?is)\\s*(?:--[^\n]*\n\\s*|/\\*.*?\\*/\\s*|\\(\\s*)*(?:select|with)\\b.*");

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
    if (!STARTS_LIKE_A_QUERY.matcher(sql).matches()) {
      return Reading.wrong(
          Fault.of(
              "1.3",
              "The query does not begin with SELECT or WITH.",
              "UNLOAD writes the result of a query: write select … from the table to unload."));
    }
    return Reading.valid(new Query(sql));
  }

  @Override
  public String text() {
    return sql;
  }
}
