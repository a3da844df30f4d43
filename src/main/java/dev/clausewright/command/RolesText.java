package dev.clausewright.command;

import dev.clausewright.check.Ranked;
import dev.clausewright.check.RankedWords;
import dev.clausewright.check.Ranking;
import dev.clausewright.clause.Masking;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An answer of {@code roles} for people to read. */
final class RolesText {
  private RolesText() {}

  static List<String> lines(Ranking.Found found, Place place, int most) {
    List<String> lines = new ArrayList<>();
    found
        .obstacles()
        .forEach(
            row ->
                lines.add(
                    "Fails for everybody: %s: %s."
                        .formatted(row.check().name(), Masking.none().sentence(row.detail()))));
    List<Ranked> shown = found.all().stream().limit(most).toList();
    String target = place.target().map(TargetName::id).orElse("");
    List<RankedWords> words = shown.stream().map(role -> RankedWords.of(role, target)).toList();
    int name = shown.stream().mapToInt(role -> role.name().length()).max().orElse(0);
    int standing = words.stream().mapToInt(each -> each.standing().length()).max().orElse(0);
    for (int i = 0; i < shown.size(); i++) {
      RankedWords told = words.get(i);
      lines.add(
          String.format(
                  Locale.ROOT,
                  "%4d  %-" + name + "s  %-" + standing + "s  %s%s",
                  i + 1,
                  shown.get(i).name(),
                  told.standing(),
                  told.missing(),
                  told.reason().isEmpty() ? "" : " (" + told.reason() + ")")
              .stripTrailing());
    }
    int more = found.all().size() - shown.size();
    if (more > 0) {
      lines.add("      and " + more + " more");
    }
    return lines;
  }
}
