package dev.clausewright.ui.diagnose.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Marks, line by line. While somebody types they move along with the text, until the next look at
 * it brings new ones.
 */
final class LineMarks {
  /** A mark's part on one line; to is after from. */
  record OnLine(int line, int from, int to, Mark mark) {}

  private static final int MOST_LINES = 40;

  private List<OnLine> marks = new ArrayList<>();

  void put(List<Mark> given, LineStore store) {
    marks = new ArrayList<>();
    for (Mark mark : given) {
      add(mark, store);
    }
    marks.sort(Comparator.comparingInt(OnLine::line).thenComparingInt(OnLine::from));
  }

  List<OnLine> on(int line) {
    return marks.subList(first(line), first(line + 1));
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
    if (marks.isEmpty() || first(from.line()) == marks.size()) {
      return;
    }
    int begin = first(from.line());
    List<OnLine> moved = new ArrayList<>(marks.subList(0, begin));
    int down = end.line() - to.line();
    for (OnLine mark : marks.subList(begin, marks.size())) {
      if (mark.line() > to.line()) {
        moved.add(
            down == 0 ? mark : new OnLine(mark.line() + down, mark.from(), mark.to(), mark.mark()));
      } else {
        move(mark, from, to, end).ifPresent(moved::add);
      }
    }
    marks = moved;
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

  private void add(Mark mark, LineStore store) {
    Spot from = store.spot(mark.start());
    Spot to = store.spot(mark.end());
    for (int line = from.line(); line <= Math.min(to.line(), from.line() + MOST_LINES); line++) {
      String text = store.line(line);
      int left = line == from.line() ? from.column() : indent(text);
      int right = line == to.line() ? to.column() : text.stripTrailing().length();
      if (left < right) {
        marks.add(new OnLine(line, left, right, mark));
      } else if (from.line() == to.line() && !text.isEmpty()) {
        int at = Math.min(left, text.length() - 1);
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
      if (marks.get(middle).line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
