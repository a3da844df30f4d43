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

  /// Some characters of one kind; blanks between words belong to none.
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
  /// @param tag of a `$tag$` string, its signs included
  public record State(Mode mode, int depth, String tag) {
    public enum Mode {
      CODE,
      STRING,
      QUOTED,
      COMMENT,
      DOLLAR
    }

    public static final State START = new State(Mode.CODE, 0, "");

    static State comment(int depth) {
      return depth == 0 ? START : new State(Mode.COMMENT, depth, "");
    }
  }

  private Tokens() {}

  /// The runs of a line.
  ///
  /// @param line without its line end
  public static Line of(CharSequence line, State before) {
    return new LineScan(line.toString(), before).line();
  }
}
