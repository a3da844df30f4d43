package dev.clausewright.ui.diagnose.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A text as lines that remember how each of them ended, so that joining them gives back every byte.
 * Never empty: the last line ends in nothing. An edit costs what it touches, whatever the length of
 * the text.
 */
final class LineStore {
  /** One line. */
  record Line(String text, LineEnd end) {
    int length() {
      return text.length() + end.text().length();
    }
  }

  private final List<Line> lines;
  private final Starts starts;

  private LineStore(List<Line> lines, Starts starts) {
    this.lines = lines;
    this.starts = starts;
  }

  static LineStore of(String text) {
    return of(split(text));
  }

  /** A store of its own that begins with these lines. */
  static LineStore of(List<Line> lines) {
    return new LineStore(new ArrayList<>(lines), Starts.of(lines));
  }

  int size() {
    return lines.size();
  }

  String line(int index) {
    return lines.get(index).text();
  }

  /** The lines as they are now, to be joined elsewhere. */
  Snapshot snapshot() {
    return new Snapshot(List.copyOf(lines));
  }

  String text() {
    return text(Spot.START, end());
  }

  /** What lies between two places, with the line ends it has. */
  String text(Spot from, Spot to) {
    if (from.line() == to.line()) {
      return line(from.line()).substring(from.column(), to.column());
    }
    StringBuilder text = new StringBuilder();
    Line first = lines.get(from.line());
    text.append(first.text(), from.column(), first.text().length()).append(first.end().text());
    for (Line line : lines.subList(from.line() + 1, to.line())) {
      text.append(line.text()).append(line.end().text());
    }
    return text.append(line(to.line()), 0, to.column()).toString();
  }

  Spot end() {
    int last = lines.size() - 1;
    return new Spot(last, line(last).length());
  }

  /** UTF-16 units before a place. */
  int offset(Spot spot) {
    return starts.at(spot.line()) + spot.column();
  }

  /** The place after so many UTF-16 units; what lies within a line end is at the line's end. */
  Spot spot(int offset) {
    int at = Math.max(0, offset);
    int line = starts.line(at);
    return new Spot(line, Math.min(at - starts.at(line), line(line).length()));
  }

  /** How most lines end: what a line break typed here becomes. */
  LineEnd usual() {
    Map<LineEnd, Integer> counts = new EnumMap<>(LineEnd.class);
    LineEnd usual = LineEnd.LF;
    for (Line line : lines.subList(0, Math.min(lines.size() - 1, 1000))) {
      int count = counts.merge(line.end(), 1, Integer::sum);
      usual = count > counts.getOrDefault(usual, 0) ? line.end() : usual;
    }
    return usual;
  }

  /** Puts text with its own line ends in the place of what lies between; answers where it ends. */
  Spot replace(Spot from, Spot to, String text) {
    Line first = lines.get(from.line());
    Line last = lines.get(to.line());
    String before = first.text().substring(0, from.column());
    String after = last.text().substring(to.column());
    List<Line> put = split(text);
    int more = put.size() - 1;
    Line tail = put.getLast();
    Spot end =
        new Spot(from.line() + more, tail.text().length() + (more == 0 ? before.length() : 0));
    put.set(more, new Line(tail.text() + after, last.end()));
    put.set(0, new Line(before + put.getFirst().text(), put.getFirst().end()));
    int longer = text.length() - (offset(to) - offset(from));
    if (put.size() == 1 && from.line() == to.line()) {
      lines.set(from.line(), put.getFirst());
    } else {
      List<Line> place = lines.subList(from.line(), to.line() + 1);
      place.clear();
      place.addAll(put);
    }
    starts.replaced(from.line(), to.line(), put, longer);
    return end;
  }

  static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean both = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        LineEnd end = both ? LineEnd.CRLF : c == '\n' ? LineEnd.LF : LineEnd.CR;
        lines.add(new Line(text.substring(from, i), end));
        i += both ? 1 : 0;
        from = i + 1;
      }
    }
    lines.add(new Line(text.substring(from), LineEnd.NONE));
    return lines;
  }
}
