package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.check.Upshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which rows the table shows, in which order, under which heads. */
final class Listing {
  /** A line of the table. */
  sealed interface Line {}

  /** The head of a group. */
  record Head(Group group, int count, String note) implements Line {}

  /** A statement. */
  record Body(Row row) implements Line {}

  /**
   * What a person wants to see.
   *
   * @param kinds verdicts
   * @param words in any column or in the statement, in any case; empty for all
   */
  record Wish(Set<Group> groups, Set<Upshot.Kind> kinds, String words, Comparator<Row> order) {
    Wish {
      groups = Set.copyOf(groups);
      kinds = Set.copyOf(kinds);
    }

    private boolean wants(Row row, Verdicts verdicts) {
      return groups.contains(row.group()) && kinds.contains(verdicts.kind(row));
    }
  }

  private Listing() {}

  static List<Line> of(List<Row> rows, Verdicts verdicts, Wish wish) {
    Map<Group, List<Row>> groups = new EnumMap<>(Group.class);
    for (Row row : saying(rows, verdicts, wish.words())) {
      if (wish.wants(row, verdicts)) {
        groups.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row);
      }
    }
    List<Line> lines = new ArrayList<>();
    groups.forEach(
        (group, members) -> {
          members.sort(wish.order());
          lines.add(new Head(group, members.size(), note(group, members)));
          members.forEach(row -> lines.add(new Body(row)));
        });
    return lines;
  }

  /** The rows that hold the words in any column, or in the text of their statement. */
  static List<Row> saying(List<Row> rows, Verdicts verdicts, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        ? rows
        : rows.stream()
            .filter(
                row ->
                    holds(row, wanted)
                        || verdicts.of(row).filter(it -> says(it, wanted)).isPresent())
            .toList();
  }

  static Map<Group, Integer> counts(List<Row> rows) {
    Map<Group, Integer> counts = new EnumMap<>(Group.class);
    rows.forEach(row -> counts.merge(row.group(), 1, Integer::sum));
    return counts;
  }

  private static String note(Group group, List<Row> members) {
    if (group != Group.SECRETS) {
      return group.note();
    }
    List<Exposed> all = members.stream().flatMap(row -> row.exposed().stream()).toList();
    long known = all.stream().flatMap(one -> one.keyId().stream()).distinct().count();
    long keys = known + all.stream().filter(one -> one.keyId().isEmpty()).count();
    long files = members.stream().map(Row::file).distinct().count();
    return (keys == 1 ? "1 access key in " : keys + " access keys in ")
        + (files == 1 ? "1 file" : files + " files");
  }

  private static boolean holds(Row row, String words) {
    return has(row.file(), words)
        || has(row.statement(), words)
        || has(row.authorization().words(), words)
        || has(row.says(), words)
        || row.text().contains(words);
  }

  private static boolean says(Upshot upshot, String words) {
    return has(upshot.kind().words(), words) || has(upshot.missing(), words);
  }

  private static boolean has(String text, String words) {
    return text.toLowerCase(Locale.ROOT).contains(words);
  }
}
