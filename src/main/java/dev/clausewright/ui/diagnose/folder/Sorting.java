package dev.clausewright.ui.diagnose.folder;

import java.util.Comparator;

/**
 * How the table is sorted within its groups. By code unit, not by language: the collator that a
 * table takes by itself needs seconds for a hundred thousand rows.
 */
enum Sorting {
  FILE,
  LINE,
  STATEMENT,
  AUTHORIZATION,
  FINDING;

  private static final Comparator<Row> PLACE =
      Comparator.comparing(Row::file).thenComparingInt(Row::line);

  Comparator<Row> order(boolean descending) {
    Comparator<Row> order = own();
    return (descending ? order.reversed() : order).thenComparing(PLACE);
  }

  private Comparator<Row> own() {
    return switch (this) {
      case FILE -> Comparator.comparing(Row::file);
      case LINE -> Comparator.comparingInt(Row::line);
      case STATEMENT -> Comparator.comparing(Row::statement);
      case AUTHORIZATION -> Comparator.comparing((Row row) -> row.authorization().words());
      case FINDING -> Comparator.comparing(Row::says);
    };
  }
}
