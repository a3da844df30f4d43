package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.rules.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180). Holds no secret, and of access keys the first and
 * last four characters. What a spreadsheet would take for a formula begins with an apostrophe.
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

  private Csv() {}

  static String of(List<Row> rows) {
    StringBuilder csv = new StringBuilder();
    line(csv, HEAD);
    for (Row row : rows) {
      line(
          csv,
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
              Integer.toString(row.count(Severity.INFO))));
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
