package dev.clausewright.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The difference between two texts, by lines.
public final class Difference {
  /// What became of a line.
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /// A line.
  ///
  /// @param number its number in the new text, of a removed line in the old one
  public record Line(Kind kind, int number, String text) {}

  private Difference() {}

  /// The lines of both texts in order, removed ones before the added ones that replace them.
  public static List<Line> of(String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    int[][] common = common(old, now);
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && Objects.equals(old.get(i), now.get(j))) {
        lines.add(new Line(Kind.SAME, j + 1, now.get(j)));
        i++;
        j++;
      } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line(Kind.REMOVED, i + 1, old.get(i)));
        i++;
      } else {
        lines.add(new Line(Kind.ADDED, j + 1, now.get(j)));
        j++;
      }
    }
    return List.copyOf(lines);
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : text.lines().toList();
  }

  /// How many lines the rests of both texts have in common.
  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
