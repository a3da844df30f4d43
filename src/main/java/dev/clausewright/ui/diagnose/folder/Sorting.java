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
  VERDICT,
  MISSING,
  AUTHORIZATION,
  FINDING;

  private static final Comparator<Row> PLACE =
      Comparator.comparing(Row::file).thenComparingInt(Row::line);

  Comparator<Row> order(boolean descending, Verdicts verdicts) {
    Comparator<Row> order = own(verdicts);
    return (descending ? order.reversed() : order).thenComparing(PLACE);
  }

  private Comparator<Row> own(Verdicts verdicts) {
    return switch (this) {
      case FILE -> Comparator.comparing(Row::file);
      case LINE -> Comparator.comparingInt(Row::line);
      case STATEMENT -> Comparator.comparing(Row::statement);
      case VERDICT -> Comparator.comparing(verdicts::kind);
      case MISSING -> Comparator.comparing(verdicts::missing);
      case AUTHORIZATION -> Comparator.comparing((Row row) -> row.authorization().words());
      case FINDING -> Comparator.comparing(Row::says);
    };
  }
}
