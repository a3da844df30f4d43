package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.check.Upshot;
import dev.clausewright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final List<String> VERDICT =
      List.of("verdict", "what is missing", "checked against");

  private Csv() {}

  static String of(List<Row> rows) {
    return of(rows, new Verdicts(), "");
  }

  /** With what an account says of the rows, if it says anything. */
  static String of(List<Row> rows, Verdicts verdicts, String basis) {
    StringBuilder csv = new StringBuilder();
    boolean checked = !verdicts.isEmpty();
    line(csv, checked ? joined(HEAD, VERDICT) : HEAD);
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
      line(csv, checked ? joined(cells, verdict(verdicts.of(row), basis)) : cells);
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
