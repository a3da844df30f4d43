package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.check.Upshot;
import dev.clausewright.rules.Severity;
import dev.clausewright.ui.control.CsvLines;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as comma-separated values. Holds no secret, and of access keys the first and last four
 * characters.
 */
final class Csv {
  private static final List<String> HEAD =
      List.of(
          "file",
          "line",
          "statement",
          "authorization",
          "key",
          "worst finding",
          "rule",
          "errors",
          "warnings",
          "notes");

  private static final List<String> VERDICT =
      List.of("verdict", "what is missing", "checked against");

  private Csv() {}

  static String of(List<Row> rows) {
    return of(rows, new Verdicts(), "");
  }

  /** With what an account says of the rows, if it says anything. */
  static String of(List<Row> rows, Verdicts verdicts, String basis) {
    CsvLines csv = new CsvLines();
    boolean checked = !verdicts.isEmpty();
    csv.add(checked ? joined(HEAD, VERDICT) : HEAD);
    for (Row row : rows) {
      List<String> cells =
          List.of(
              row.file(),
              Integer.toString(row.line()),
              row.statement(),
              row.authorization().words(),
              row.exposed().stream()
                  .map(one -> one.masked().orElse("secret"))
                  .distinct()
                  .collect(Collectors.joining(" ")),
              row.worst().map(Row.Worst::words).orElse(""),
              row.worst().map(Row.Worst::rule).orElse(""),
              Integer.toString(row.count(Severity.ERROR)),
              Integer.toString(row.count(Severity.WARNING)),
              Integer.toString(row.count(Severity.INFO)));
      csv.add(checked ? joined(cells, verdict(verdicts.of(row), basis)) : cells);
    }
    return csv.toString();
  }

  private static List<String> verdict(Optional<Upshot> upshot, String basis) {
    return upshot
        .map(found -> List.of(found.kind().words(), found.missing(), basis))
        .orElse(List.of("", "", ""));
  }

  private static List<String> joined(List<String> cells, List<String> more) {
    return Stream.concat(cells.stream(), more.stream()).toList();
  }
}
