package dev.clausewright.ui.step.role;

import dev.clausewright.check.Ranked;
import dev.clausewright.check.RankedWords;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.CsvLines;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Ranked roles as comma-separated values. */
final class RankCsv {
  private RankCsv() {}

  static String of(List<Ranked> roles, String target) {
    CsvLines csv = new CsvLines();
    csv.add(List.of("arn", "standing", "attached", "lacks", "via", "missing", "reason", "keys"));
    for (Ranked role : roles) {
      RankedWords told = RankedWords.of(role, target);
      csv.add(
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
}
