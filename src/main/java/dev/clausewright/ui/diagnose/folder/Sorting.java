package dev.clausewright.ui.diagnose.folder;

import java.util.Comparator;

/**
 * How the table is sorted within its groups. By code unit, not by language: the collator that a
 * table takes by itself needs seconds for a hundred thousand rows.
 */
enum Sorting {
  FILE(Comparator.comparing(Row::file)),
  LINE(Comparator.comparingInt(Row::line)),
  STATEMENT(Comparator.comparing(Row::statement)),
  AUTHORIZATION(Comparator.comparing((Row row) -> row.authorization().words())),
  FINDING(Comparator.comparing(Row::says));

  private static final Comparator<Row> PLACE =
      Comparator.comparing(Row::file).thenComparingInt(Row::line);

  private final Comparator<Row> order;

  Sorting(Comparator<Row> order) {
    this.order = order;
  }

  Comparator<Row> order(boolean descending) {
    return (descending ? order.reversed() : order).thenComparing(PLACE);
  }
}
