package dev.clausewright.sql;

import java.util.List;

/// What colours a line of SQL: a pure function of the line and of what was open when it began.
public final class Tokens {
  public enum Kind {
    KEYWORD,
    STRING,
    COMMENT,
    NUMBER,
    IDENTIFIER,
    PLACEHOLDER,
    OTHER
  }

  /// Some characters of one kind; blanks belong to none.
  public record Run(int start, int end, Kind kind) {}

  /// A line, and what is open behind it.
  public record Line(List<Run> runs, State after) {
    public Line {
      runs = List.copyOf(runs);
    }
  }

  /// What is open between two lines.
  ///
  /// @param depth how deep a comment is nested
  /// @param tag of a `$tag$` string
  public record State(Mode mode, int depth, String tag) {
    public enum Mode {
      CODE,
      STRING,
      QUOTED,
      COMMENT,
      DOLLAR
    }

    public static final State START = new State(Mode.CODE, 0, "");
  }

  private Tokens() {}

  /// The runs of a line.
  ///
  /// @param line without its line end
  public static Line of(CharSequence line, State before) {
    return new Line(List.of(), before);
  }
}
