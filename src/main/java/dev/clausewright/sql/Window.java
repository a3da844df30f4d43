package dev.clausewright.sql;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/// A file as it is read: what has been read and not yet let go. Places count from where it was let
/// go last.
final class Window implements Characters {
  private static final int CHUNK = 1 << 13;

  private final Reader reader;
  private char[] held = new char[4 * CHUNK];
  private int from;
  private int to;
  private boolean ended;

  Window(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int at(int index) {
    if (from + index < to) {
      return held[from + index];
    }
    while (!ended && from + index >= to) {
      fill();
    }
    return from + index < to ? held[from + index] : -1;
  }

  /// Lets go of so many characters; the next one is at 0 then.
  void drop(int count) {
    from += count;
  }

  String text(int start, int end) {
    return new String(held, from + start, end - start);
  }

  private void fill() {
    if (held.length - to < CHUNK) {
      int kept = to - from;
      char[] room = kept > held.length / 2 ? new char[held.length * 2] : held;
      System.arraycopy(held, from, room, 0, kept);
      held = room;
      from = 0;
      to = kept;
    }
    try {
      int count = reader.read(held, to, held.length - to);
      ended = count < 0;
      to += Math.max(0, count);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
