package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.ui.diagnose.editor.LineStore.Line;
import java.util.List;

/** A text as it was at one moment. Taking one is cheap; joining it may be done on any thread. */
public final class Snapshot {
  private final List<Line> lines;

  Snapshot(List<Line> lines) {
    this.lines = lines;
  }

  public boolean isEmpty() {
    return lines.size() == 1 && lines.getFirst().text().isEmpty();
  }

  public String text() {
    int length = 0;
    for (Line line : lines) {
      length += line.length();
    }
    StringBuilder text = new StringBuilder(length);
    for (Line line : lines) {
      text.append(line.text()).append(line.end().text());
    }
    return text.toString();
  }

  /** Says nothing of the text: it may hold secrets. */
  @Override
  public String toString() {
    return "Snapshot[" + lines.size() + " lines]";
  }
}
