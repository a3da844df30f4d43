package dev.clausewright.clause;

import java.util.List;
import java.util.stream.Collectors;

/// The argument of FIXEDWIDTH: a label and a width in characters for each column, in table order.
public record FixedWidth(List<Column> columns) implements Value {
  /// One column.
  ///
  /// @param label a name or number; a memo, not a column name
  public record Column(String label, int width) {
    public Column {
      if (label.isBlank() || width < 1) {
        throw new IllegalArgumentException("a label and a width from 1");
      }
    }
  }

  public FixedWidth {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("at least one column");
    }
  }

  @Override
  public String text() {
    return columns.stream().map(c -> c.label() + ":" + c.width()).collect(Collectors.joining(","));
  }
}
