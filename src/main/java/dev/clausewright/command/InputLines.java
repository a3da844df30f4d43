package dev.clausewright.command;

import dev.clausewright.sql.Position;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Lines of a stream, each with the place where it begins; one is in memory at a time. LF, CRLF and
 * CR end a line; a byte order mark is not counted.
 */
final class InputLines {
  private final Reader in;
  private final char[] buffer = new char[8192];
  private int next;
  private int end;
  private int number;
  private long offset;
  private boolean afterReturn;

  InputLines(Reader in) {
    this.in = in;
  }

  /**
   * A line.
   *
   * @param text without its end
   */
  record Line(String text, Position begin) {}

  /** The next line as soon as its end is there; empty after the last. */
  Optional<Line> read() throws IOException {
    skipMark();
    if (!hasMore()) {
      return Optional.empty();
    }
    number++;
    Position begin = new Position(number, 1, offset);
    StringBuilder text = new StringBuilder();
    while (hasMore()) {
      char c = take();
      if (c == '\n' || c == '\r') {
        afterReturn = c == '\r';
        break;
      }
      text.append(c);
    }
    return Optional.of(new Line(text.toString(), begin));
  }

  /** What stands before a line and is none of it: the rest of CRLF, or a byte order mark. */
  private void skipMark() throws IOException {
    if (afterReturn && hasMore() && buffer[next] == '\n') {
      take();
    }
    afterReturn = false;
    if (number == 0 && hasMore() && buffer[next] == '\uFEFF') {
      next++;
    }
  }

  private char take() {
    offset++;
    return buffer[next++];
  }

  private boolean hasMore() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer));
    }
    return next < end;
  }
}
