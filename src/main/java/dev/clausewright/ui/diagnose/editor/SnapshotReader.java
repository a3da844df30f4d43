package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.ui.diagnose.editor.LineStore.Line;
import java.io.Reader;
import java.util.List;

/** Reads lines with their ends, without joining them. */
final class SnapshotReader extends Reader {
  private final List<Line> lines;
  private int line;
  private int column;

  SnapshotReader(List<Line> lines, int line, int column) {
    this.lines = lines;
    this.line = line;
    this.column = column;
  }

  @Override
  public int read(char[] into, int offset, int count) {
    int done = 0;
    while (done < count && line < lines.size()) {
      Line now = lines.get(line);
      String text = now.text();
      done += copy(text, column, into, offset + done, count - done);
      int behind = column - text.length();
      if (behind >= 0) {
        done += copy(now.end().text(), behind, into, offset + done, count - done);
      }
      if (column == now.length()) {
        line++;
        column = 0;
      }
    }
    return done == 0 && count > 0 ? -1 : done;
  }

  private int copy(String from, int start, char[] into, int offset, int count) {
    int some = Math.clamp(from.length() - start, 0, count);
    if (some > 0) {
      from.getChars(start, start + some, into, offset);
      column += some;
    }
    return some;
  }

  @Override
  public void close() {}
}
