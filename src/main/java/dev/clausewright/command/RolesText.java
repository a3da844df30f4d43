package dev.clausewright.command;

import dev.clausewright.check.Outcome;
import dev.clausewright.check.Ranked;
import dev.clausewright.check.RankedWords;
import dev.clausewright.check.Ranking;
import dev.clausewright.check.Row;
import dev.clausewright.check.Standing;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer of {@code roles} for people to read. */
final class RolesText {
  private RolesText() {}

  static List<String> lines(Rankable.Result result, Place place, int most) {
    Ranking.Found found = result.found();
    List<String> lines = new ArrayList<>();
    found
        .obstacles()
        .forEach(
            row ->
                lines.add(
                    "%s for everybody: %s: %s."
                        .formatted(
                            fails(row) ? "Fails" : "Not known",
                            row.check().name(),
                            result.masked().sentence(row.detail()))));
    Optional<String> nothing = nothingKnown(found.all());
    if (nothing.isPresent()) {
      lines.add("Not known of %,d: %s.".formatted(found.all().size(), nothing.get()));
      return lines;
    }
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

  /** Why nothing is known of anybody, where that is the same of all. */
  private static Optional<String> nothingKnown(List<Ranked> all) {
    return all.stream()
        .findFirst()
        .map(Ranked::why)
        .filter(
            why ->
                all.size() > 1
                    && all.stream()
                        .allMatch(
                            one -> one.standing() == Standing.UNKNOWN && one.why().equals(why)));
  }

  private static boolean fails(Row row) {
    return row.outcome().filter(Outcome.Failed.class::isInstance).isPresent();
  }
}
