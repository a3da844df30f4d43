package dev.clausewright.ui.diagnose.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Marks, line by line. While somebody types they move along with the text, until the next look at
 * it brings new ones. What stands below an edit is moved in one number, however many there are.
 */
final class LineMarks {
  /** A mark's part on one line; to is after from. */
  record OnLine(int line, int from, int to, Mark mark) {
    OnLine down(int lines) {
      return lines == 0 ? this : new OnLine(line + lines, from, to, mark);
    }
  }

  private static final int MOST_LINES = 40;

  private List<OnLine> marks = new ArrayList<>();

  /** From this mark on, all stand so many lines further down than they say. */
  private int lower;

  private int down;

  /** The parts of these marks, from the first line to the last. May take a while. */
  static List<OnLine> of(List<Mark> given, Snapshot text) {
    List<OnLine> marks = new ArrayList<>(given.size());
    for (Mark mark : given) {
      add(mark, text, marks);
    }
    marks.sort(Comparator.comparingInt(OnLine::line).thenComparingInt(OnLine::from));
    return marks;
  }

  /** The list is ours from now on. */
  void put(List<OnLine> parts) {
    marks = parts;
    lower = parts.size();
    down = 0;
  }

  List<OnLine> on(int line) {
    int begin = first(line);
    List<OnLine> there = marks.subList(begin, first(line + 1));
    return begin < lower || down == 0
        ? there
        : there.stream().map(part -> part.down(down)).toList();
  }

  /** The heaviest mark at a place. */
  Optional<Mark> at(Spot spot) {
    return on(spot.line()).stream()
        .filter(mark -> mark.from() <= spot.column() && spot.column() <= mark.to())
        .map(OnLine::mark)
        .min(Comparator.comparing(Mark::severity));
  }

  /** What lay between the first two places now ends at the third. */
  void edited(Spot from, Spot to, Spot end) {
    int begin = first(from.line());
    int behind = first(to.line() + 1);
    if (begin == marks.size()) {
      return;
    }
    hold(behind);
    List<OnLine> touched = marks.subList(begin, behind);
    List<OnLine> moved = new ArrayList<>();
    touched.forEach(part -> move(part, from, to, end).ifPresent(moved::add));
    if (moved.size() == touched.size()) {
      for (int i = 0; i < moved.size(); i++) {
        touched.set(i, moved.get(i));
      }
    } else {
      touched.clear();
      marks.addAll(begin, moved);
    }
    lower = begin + moved.size();
    down += end.line() - to.line();
  }

  /** Marks before this one say where they stand, the others how far above. */
  private void hold(int index) {
    for (int i = lower; i < index; i++) {
      marks.set(i, marks.get(i).down(down));
    }
    for (int i = index; i < lower; i++) {
      marks.set(i, marks.get(i).down(-down));
    }
    lower = index;
  }

  private static Optional<OnLine> move(OnLine mark, Spot from, Spot to, Spot end) {
    if (new Spot(mark.line(), mark.to()).compareTo(from) <= 0) {
      return Optional.of(mark);
    }
    if (new Spot(mark.line(), mark.from()).compareTo(to) >= 0) {
      int right = end.column() - to.column();
      return Optional.of(
          new OnLine(end.line(), mark.from() + right, mark.to() + right, mark.mark()));
    }
    boolean within = from.line() == to.line() && from.line() == end.line();
    int longer = mark.to() + end.column() - to.column();
    return within
            && mark.from() <= from.column()
            && mark.to() >= to.column()
            && longer > mark.from()
        ? Optional.of(new OnLine(mark.line(), mark.from(), longer, mark.mark()))
        : Optional.empty();
  }

  private static void add(Mark mark, Snapshot text, List<OnLine> marks) {
    Spot from = text.spot(mark.start());
    Spot to = text.spot(mark.end());
    for (int line = from.line(); line <= Math.min(to.line(), from.line() + MOST_LINES); line++) {
      String words = text.line(line);
      int left = line == from.line() ? from.column() : indent(words);
      int right = line == to.line() ? to.column() : words.stripTrailing().length();
      if (left < right) {
        marks.add(new OnLine(line, left, right, mark));
      } else if (from.line() == to.line() && !words.isEmpty()) {
        int at = Math.min(left, words.length() - 1);
        marks.add(new OnLine(line, at, at + 1, mark));
      }
    }
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  /** The index of the first mark on this line or below. */
  private int first(int line) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int at = marks.get(middle).line() + (middle < lower ? 0 : down);
      if (at < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
