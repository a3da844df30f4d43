package dev.clausewright.clause;

import java.util.List;
import java.util.stream.Collectors;

/// The columns that COPY fills, in the order of the data.
public record Columns(List<Identifier> names) implements Value {
  public Columns {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("at least one column");
    }
  }

  /// Reads `a, b, "c d"`, with parentheses around or without.
  public static Reading<Columns> read(String text) {
    return list(text).map(Columns::new);
  }

  static Reading<List<Identifier>> list(String text) {
    String bare = text.strip();
    if (bare.startsWith("(") && bare.endsWith(")")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    if (bare.isBlank()) {
      return Reading.wrong(
          Faults.nothing("the column list", "Name at least one column, or leave the list out."));
    }
    return NameReader.many(bare, ',', "the column name");
  }

  @Override
  public String text() {
    return names.stream().map(Identifier::text).collect(Collectors.joining(", "));
  }
}
