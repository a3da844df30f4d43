package dev.clausewright.command;

import dev.clausewright.rules.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;

/** What {@code lint} found for people and their editors: a finding a line, then a summary. */
final class LintText implements LintReport {
  private final Writer out;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int files;
  private int statements;
  private int safe;

  LintText(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(Sources sources) {
    files = sources.readable().size();
  }

  @Override
  public void statement(Diagnosed diagnosed) throws IOException {
    statements++;
    for (Diagnosed.Remark remark : diagnosed.findings()) {
      counts.merge(remark.severity(), 1, Integer::sum);
      safe += remark.safe() ? 1 : 0;
      out.write(line(remark) + "\n");
    }
  }

  /** {@code file:line:column: severity rule message}, as editors and CI systems know it. */
  static String line(Diagnosed.Remark remark) {
    return "%s:%d:%d: %s %s %s"
        .formatted(
            remark.file(),
            remark.start().line(),
            remark.start().column(),
            DiagnosedJson.lower(remark.severity()),
            remark.rule(),
            remark.message());
  }

  @Override
  public void end() throws IOException {
    out.write(
        "%s, %s, %s in %s of %s.%s%n"
            .formatted(
                counted(counts.getOrDefault(Severity.ERROR, 0), "error"),
                counted(counts.getOrDefault(Severity.WARNING, 0), "warning"),
                counted(counts.getOrDefault(Severity.INFO, 0), "hint"),
                counted(statements, "statement"),
                counted(files, "file"),
                safe == 0 ? "" : " fix mends " + safe + " of them.")
            .replace(System.lineSeparator(), "\n"));
  }

  static String counted(int count, String noun) {
    return (count == 0 ? "no" : Integer.toString(count)) + " " + noun + (count == 1 ? "" : "s");
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
