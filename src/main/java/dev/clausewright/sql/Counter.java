package dev.clausewright.sql;

/// Counts lines and columns while a file goes by; CRLF ends one line.
final class Counter {
  private int line = 1;
  private int column = 1;
  private long offset;
  private boolean afterReturn;

  void pass(int c) {
    boolean secondHalf = c == '\n' && afterReturn;
    if (secondHalf) {
      afterReturn = false;
      offset++;
      return;
    }
    afterReturn = c == '\r';
    offset++;
    if (Letters.isLineBreak(c)) {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  Position position() {
    return new Position(line, column, offset);
  }
}
