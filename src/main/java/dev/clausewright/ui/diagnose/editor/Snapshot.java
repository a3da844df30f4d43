package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.ui.diagnose.editor.LineStore.Line;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was at one moment. Taking one is cheap; all else may be done on any thread. Places
 * are UTF-16 units from the start.
 */
public final class Snapshot {
  /**
   * What changed between two moments: what lay from the first place to the second now ends at the
   * third.
   */
  public record Change(int from, int to, int now) {
    /** How many units more there are behind it. */
    public int longer() {
      return now - to;
    }
  }

  private final List<Line> lines;
  private volatile @Nullable Starts starts;

  Snapshot(List<Line> lines) {
    this.lines = lines;
  }

  /** A text that is not in an editor yet; splitting a long one takes a while. */
  public static Snapshot of(String text) {
    Snapshot made = new Snapshot(List.copyOf(LineStore.split(text)));
    made.starts();
    return made;
  }

  List<Line> lines() {
    return lines;
  }

  String line(int index) {
    return lines.get(index).text();
  }

  /** As {@link LineStore#spot}. */
  Spot spot(int offset) {
    int at = Math.max(0, offset);
    int line = starts().line(at);
    return new Spot(line, Math.min(at - starts().at(line), line(line).length()));
  }

  public boolean isEmpty() {
    return lines.size() == 1 && lines.getFirst().text().isEmpty();
  }

  public int length() {
    int last = lines.size() - 1;
    return starts().at(last) + lines.get(last).length();
  }

  public String text() {
    return text(0, length());
  }

  /** What lies between two places; less where the text ends before. */
  public String text(int start, int end) {
    int stop = Math.min(end, length());
    StringBuilder text = new StringBuilder(Math.max(0, stop - start));
    for (int line = starts().line(start); line < lines.size(); line++) {
      int at = starts().at(line);
      if (at >= stop) {
        break;
      }
      Line one = lines.get(line);
      append(text, one.text(), start - at, stop - at);
      int behind = at + one.text().length();
      append(text, one.end().text(), start - behind, stop - behind);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String part, int from, int to) {
    int left = Math.clamp(from, 0, part.length());
    text.append(part, left, Math.clamp(to, left, part.length()));
  }

  /** The characters from a place on, line by line as they are asked for. */
  public Reader reader(int from) {
    return new SnapshotReader(lines, starts().line(from), from - starts().at(starts().line(from)));
  }

  /** The number of the line, from 1, that a place is on. */
  public int lineOf(int place) {
    return starts().line(place) + 1;
  }

  /** Where a line begins, counted from 1. */
  public int startOf(int line) {
    return starts().at(Math.clamp(line, 1, lines.size()) - 1);
  }

  /** Where a line ends, counted from 1; its line end not included. */
  public int endOf(int line) {
    return startOf(line) + lines.get(Math.clamp(line, 1, lines.size()) - 1).text().length();
  }

  /** What an editor changed since an earlier moment, to whole lines. */
  public Change since(Snapshot before) {
    int most = Math.min(lines.size(), before.lines.size());
    int same = 0;
    while (same < most && lines.get(same).equals(before.lines.get(same))) {
      same++;
    }
    int below = 0;
    while (below < most - same && isSameFromBelow(before, below)) {
      below++;
    }
    int from = same < lines.size() ? starts().at(same) : length();
    return new Change(from, before.below(below), below(below));
  }

  private boolean isSameFromBelow(Snapshot before, int below) {
    return lines
        .get(lines.size() - 1 - below)
        .equals(before.lines.get(before.lines.size() - 1 - below));
  }

  /** Where so many last lines begin. */
  private int below(int count) {
    return count == 0 ? length() : starts().at(lines.size() - count);
  }

  Starts starts() {
    Starts known = starts;
    if (known == null) {
      known = Starts.of(lines);
      starts = known;
    }
    return known;
  }

  /** Says nothing of the text: it may hold secrets. */
  @Override
  public String toString() {
    return "Snapshot[" + lines.size() + " lines]";
  }
}
