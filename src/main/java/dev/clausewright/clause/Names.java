package dev.clausewright.clause;

import java.util.List;
import java.util.stream.Collectors;

/// The columns of PARTITION BY.
///
/// @param include whether the columns stay in the files too
public record Names(List<Identifier> names, boolean include) implements Value {
  public Names {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("at least one column");
    }
  }

  @Override
  public String text() {
    return names.stream().map(Identifier::text).collect(Collectors.joining(", "));
  }
}
