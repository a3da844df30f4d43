package dev.clausewright.command;

import dev.clausewright.sql.Position;
import java.util.Arrays;

/** Lines and columns of a text; CRLF ends one line, and so does a CR or an LF alone. */
final class Lines {
  private final Position origin;
  private final int[] starts;

  /**
   * @param origin where the text begins
   */
  private Lines(Position origin, int[] starts) {
    this.origin = origin;
    this.starts = starts;
  }

  /** The lines of a whole file, its byte order mark not included. */
  static Lines of(String text) {
    return of(text, new Position(1, 1, 0));
  }

  static Lines of(String text, Position origin) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean halfOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !halfOfTwo) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count] = i + 1;
        count++;
      }
    }
    return new Lines(origin, Arrays.copyOf(starts, count));
  }

  /** Where a place of the text is in its file. */
  Position at(int offset) {
    int line = line(offset);
    int column = offset - starts[line] + (line == 0 ? origin.column() : 1);
    return new Position(origin.line() + line, column, origin.offset() + offset);
  }

  /** The line that holds the place, from 0. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The first place of a line, counted from 0. */
  int start(int line) {
    return starts[line];
  }

  int count() {
    return starts.length;
  }
}
