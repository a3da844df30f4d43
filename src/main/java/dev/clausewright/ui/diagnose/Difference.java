package dev.clausewright.ui.diagnose;

import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.diagnose.editor.Patch;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A script before and after a change: the lines that change with one line around them. No secret is
 * in it.
 */
record Difference(List<Row> rows) {
  /** A line as it is shown. */
  record Side(int number, List<Piece> pieces, String spoken) {}

  /**
   * What stands on the same height.
   *
   * @param before empty where a line comes
   * @param after empty where a line goes
   */
  record Row(Optional<Side> before, Optional<Side> after, boolean changed) {}

  private static final int AROUND = 1;

  /** Looks only at the statements around the change, which is quick in a long script too. */
  static Difference of(Snapshot script, List<Patch> patches, List<Passage> passages) {
    int first = patches.stream().mapToInt(Patch::start).min().orElse(0);
    int last = patches.stream().mapToInt(Patch::end).max().orElse(0);
    int from = 0;
    int to = script.length();
    for (Passage passage : passages) {
      from = passage.end() < first ? passage.start() : from;
      if (passage.start() > last) {
        to = passage.end();
        break;
      }
    }
    int above = script.lineOf(from) - 1;
    int begin = script.startOf(above + 1);
    List<Patch> moved =
        patches.stream()
            .map(patch -> new Patch(patch.start() - begin, patch.end() - begin, patch.text()))
            .toList();
    return of(script.text(begin, script.endOf(script.lineOf(to))), moved, above);
  }

  private static Difference of(String script, List<Patch> patches, int above) {
    List<Patch> ordered = patches.stream().sorted(Comparator.comparingInt(Patch::start)).toList();
    ShownScript before = ShownScript.of(script, above);
    ShownScript after = ShownScript.of(patched(script, ordered), above);
    List<Row> rows = new ArrayList<>();
    int shown = 0;
    int moved = 0;
    for (int i = 0; i < ordered.size(); ) {
      int first = before.lineOf(ordered.get(i).start());
      int last = before.lineOf(ordered.get(i).end());
      int grown = lines(script, ordered.get(i));
      int next = i + 1;
      while (next < ordered.size() && before.lineOf(ordered.get(next).start()) <= last + 2) {
        last = Math.max(last, before.lineOf(ordered.get(next).end()));
        grown += lines(script, ordered.get(next));
        next++;
      }
      for (int line = Math.max(shown, first - AROUND); line < first; line++) {
        rows.add(same(before, after, line, line + moved));
      }
      align(before, after, new Block(first, last, first + moved, last + moved + grown), rows);
      moved += grown;
      shown = Math.min(before.size(), last + 1 + AROUND);
      for (int line = last + 1; line < shown; line++) {
        rows.add(same(before, after, line, line + moved));
      }
      i = next;
    }
    return new Difference(rows);
  }

  /** Lines of the old text, and those of the new one that take their place; from 0, inclusive. */
  private record Block(int first, int last, int newFirst, int newLast) {}

  private static void align(ShownScript before, ShownScript after, Block block, List<Row> rows) {
    int old = block.first();
    int now = block.newFirst();
    while (old <= block.last() || now <= block.newLast()) {
      boolean left = old <= block.last();
      boolean right = now <= block.newLast();
      if (left && right && before.line(old).equals(after.line(now))) {
        rows.add(same(before, after, old++, now++));
      } else {
        rows.add(
            new Row(
                left ? Optional.of(before.side(old++)) : Optional.empty(),
                right ? Optional.of(after.side(now++)) : Optional.empty(),
                true));
      }
    }
  }

  private static Row same(ShownScript before, ShownScript after, int old, int now) {
    return new Row(Optional.of(before.side(old)), Optional.of(after.side(now)), false);
  }

  static String patched(String script, List<Patch> ordered) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Patch patch : ordered) {
      text.append(script, done, Math.max(done, patch.start())).append(patch.text());
      done = Math.max(done, patch.end());
    }
    return text.append(script, done, script.length()).toString();
  }

  /** How many lines more there are after a patch. */
  private static int lines(String script, Patch patch) {
    return ShownScript.breaks(patch.text())
        - ShownScript.breaks(script.substring(patch.start(), patch.end()));
  }
}
