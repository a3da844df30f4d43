package dev.clausewright.ui.step.role;

import dev.clausewright.check.Ranked;
import dev.clausewright.check.RankedWords;
import dev.clausewright.clause.RoleArn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ranked roles as comma-separated values (RFC 4180). */
final class RankCsv {
  private RankCsv() {}

  static String of(List<Ranked> roles, String target) {
    StringBuilder csv = new StringBuilder();
    line(csv, List.of("arn", "standing", "attached", "lacks", "via", "missing", "reason", "keys"));
    for (Ranked role : roles) {
      RankedWords told = RankedWords.of(role, target);
      line(
          csv,
          List.of(
              role.arn(),
              role.standing().word(),
              role.attachment().map(Ranked.Attached::word).orElse(""),
              role.lacks().stream()
                  .map(lack -> lack.need().action() + " " + lack.need().resource().policyText())
                  .collect(Collectors.joining("; ")),
              role.via().stream().map(RoleArn::text).collect(Collectors.joining("; ")),
              told.missing(),
              told.reason(),
              role.keys().stream()
                  .flatMap(List::stream)
                  .map(key -> key.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining("; "))));
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(RankCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** What a spreadsheet would take for a formula begins with an apostrophe. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
