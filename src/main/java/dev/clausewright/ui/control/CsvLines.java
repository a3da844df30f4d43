package dev.clausewright.ui.control;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180). What a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class CsvLines {
  private final StringBuilder text = new StringBuilder();

  public void add(List<String> cells) {
    text.append(cells.stream().map(CsvLines::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** The lines, each with its end. */
  @Override
  public String toString() {
    return text.toString();
  }
}
