package dev.clausewright.sql;

/// A piece of a statement; white space and comments are none.
///
/// @param start its first character, a quote included
/// @param end after its last, a quote included
/// @param keyword of a word; NONE for all else
record Token(Kind kind, int start, int end, Keyword keyword) {
  enum Kind {
    WORD,
    NUMBER,
    /// In single quotes.
    STRING,
    /// A string without its closing quote, ended where it evidently ends.
    OPEN_STRING,
    /// A string with one quote too many at its end, ended likewise.
    OVERQUOTED_STRING,
    /// In quotes with a backslash before each, as Markdown and programs write them.
    ESCAPED_STRING,
    /// A query with quotes inside that are not doubled.
    UNDOUBLED_STRING,
    /// In curly quotes.
    CURLY_STRING,
    /// In double quotes.
    QUOTED,
    /// `$$ … $$`.
    DOLLAR,
    /// A location, an ARN or a pair of CREDENTIALS without quotes.
    BARE,
    /// The same with a quote at its end only.
    HALF_BARE,
    /// Something to be filled in.
    HOLE,
    /// Any other single character.
    SIGN
  }

  boolean isString() {
    return kind == Kind.STRING
        || kind == Kind.OPEN_STRING
        || kind == Kind.OVERQUOTED_STRING
        || kind == Kind.ESCAPED_STRING
        || kind == Kind.UNDOUBLED_STRING
        || kind == Kind.CURLY_STRING;
  }

  /// Of a literal, after its opening quote.
  int inside() {
    return switch (kind) {
      case STRING,
          OPEN_STRING,
          OVERQUOTED_STRING,
          ESCAPED_STRING,
          UNDOUBLED_STRING,
          CURLY_STRING,
          QUOTED ->
          start + 1;
      case WORD, NUMBER, DOLLAR, BARE, HALF_BARE, HOLE, SIGN -> start;
    };
  }

  /// Of a literal, before its closing quote.
  int insideEnd() {
    return switch (kind) {
      case STRING, UNDOUBLED_STRING, CURLY_STRING, QUOTED -> Math.max(start + 1, end - 1);
      case OVERQUOTED_STRING, ESCAPED_STRING -> end - 2;
      case HALF_BARE -> end - 1;
      case OPEN_STRING, WORD, NUMBER, DOLLAR, BARE, HOLE, SIGN -> end;
    };
  }
}
