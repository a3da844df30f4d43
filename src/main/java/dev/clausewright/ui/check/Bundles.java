package dev.clausewright.ui.check;

import dev.clausewright.check.CheckId;
import dev.clausewright.ui.control.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folds what passed in a long list that holds a failure, so that the failure is in sight: three or
 * more rows that passed, one after the other, become one. Opening it shows them again.
 */
final class Bundles {
  private static final int LONG = 7;
  private static final int MANY = 3;
  private static final String ID = "bundle-";

  private Bundles() {}

  static List<Line> of(List<Line> lines, Set<CheckId> unfolded) {
    if (lines.size() <= LONG || lines.stream().noneMatch(Line::failed)) {
      return lines;
    }
    List<Line> folded = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && lines.get(end).status() == Status.PASSED) {
        end++;
      }
      List<Line> run = lines.subList(at, Math.max(end, at + 1));
      if (run.size() >= MANY && !unfolded.contains(id(run))) {
        folded.add(bundle(run));
      } else {
        folded.addAll(run);
      }
      at += run.size();
    }
    return folded;
  }

  static boolean isBundle(CheckId id) {
    return id.text().startsWith(ID);
  }

  private static CheckId id(List<Line> run) {
    return new CheckId(ID + run.getFirst().id().text());
  }

  private static Line bundle(List<Line> run) {
    return new Line(
        id(run),
        Status.PASSED,
        run.size() + " checks",
        run.stream().map(Line::name).collect(Collectors.joining(" · ")),
        Status.PASSED.word(),
        Optional.empty());
  }
}
