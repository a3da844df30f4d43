package dev.clausewright.sql;

/// One statement of a script.
///
/// @param index from 1, other SQL counted too
/// @param start its first character, comments before it not included
/// @param text up to its `;`, that included; empty for [Kind#OTHER]
public record Piece(int index, Position start, Kind kind, String text) {
  /// What a statement begins with.
  public enum Kind {
    COPY,
    UNLOAD,
    CREATE_LIBRARY,
    CREATE_EXTERNAL_SCHEMA,
    CREATE_EXTERNAL_FUNCTION,
    CREATE_MODEL,
    /// `COPY JOB`, and COPY with JOB CREATE where its end has been read.
    COPY_JOB,
    /// An authorization clause alone.
    FRAGMENT,
    /// Any other SQL: passed over.
    OTHER
  }

  /// Where in the file a place of the text is.
  ///
  /// @param at from 0 to the length of the text
  public Position position(int at) {
    int line = start.line();
    int lineStart = -1;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      boolean breaks =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (breaks) {
        line++;
        lineStart = i + 1;
      }
    }
    int column = lineStart < 0 ? start.column() + at : at - lineStart + 1;
    return new Position(line, column, start.offset() + at);
  }

  /// Without the text: it may hold secrets.
  @Override
  public String toString() {
    return "Piece[" + index + ", " + kind + ", " + text.length() + " characters]";
  }
}
