package dev.clausewright.sql;

import dev.clausewright.sql.Tokens.Kind;
import dev.clausewright.sql.Tokens.State;
import java.util.ArrayList;
import java.util.List;

/// Goes once through a line.
final class LineScan {
  private final String line;
  private final Holes holes;
  private final List<Tokens.Run> runs = new ArrayList<>();
  private State state;
  private int at;

  LineScan(String line, State before) {
    this.line = line;
    this.holes = new Holes(new Characters.Whole(line));
    this.state = before;
  }

  Tokens.Line line() {
    while (at < line.length()) {
      switch (state.mode()) {
        case CODE -> code();
        case STRING -> quoted('\'', Kind.STRING);
        case QUOTED -> quoted('"', Kind.IDENTIFIER);
        case COMMENT -> comment();
        case DOLLAR -> dollar();
      }
    }
    return new Tokens.Line(runs, state);
  }

  private void code() {
    char c = line.charAt(at);
    if (Letters.isBlank(c)) {
      at++;
    } else if (line.startsWith("--", at)) {
      run(line.length(), Kind.COMMENT);
    } else if (line.startsWith("/*", at)) {
      state = State.comment(1);
      run(at + 2, Kind.COMMENT);
    } else if (c == '\'') {
      state = new State(State.Mode.STRING, 0, "");
      run(at + 1, Kind.STRING);
    } else if (c == '"') {
      state = new State(State.Mode.QUOTED, 0, "");
      run(at + 1, Kind.IDENTIFIER);
    } else if (Letters.beginsWord(c)) {
      word();
    } else if (Letters.isDigit(c)) {
      int end = at + 1;
      while (end < line.length()
          && (Letters.isDigit(line.charAt(end)) || line.charAt(end) == '.')) {
        end++;
      }
      run(end, Kind.NUMBER);
    } else if (c == '$' && tagEnd() > 0) {
      state = new State(State.Mode.DOLLAR, 0, line.substring(at, tagEnd()));
      run(tagEnd(), Kind.STRING);
    } else {
      int block = Math.max(holes.end(at), holes.endOfBlock(at));
      run(block > 0 ? block : at + 1, block > 0 ? Kind.PLACEHOLDER : Kind.OTHER);
    }
  }

  private void word() {
    int end = at + 1;
    while (end < line.length() && Letters.isWord(line.charAt(end))) {
      end++;
    }
    boolean known = Keyword.of(line, at, end) != Keyword.NONE;
    run(end, known ? Kind.KEYWORD : Kind.IDENTIFIER);
  }

  /// A string or a quoted name up to its end or that of the line; placeholders in it stand out.
  private void quoted(char quote, Kind kind) {
    int end = at;
    while (end < line.length()) {
      char c = line.charAt(end);
      int hole = c == '<' || c == '{' || c == '$' ? hole(end) : -1;
      if (hole > 0) {
        run(end, kind);
        run(hole, Kind.PLACEHOLDER);
        end = hole;
      } else if (c == quote && end + 1 < line.length() && line.charAt(end + 1) == quote) {
        end += 2;
      } else if (c == quote) {
        state = State.START;
        run(end + 1, kind);
        return;
      } else {
        end += c == '\\' && quote == '\'' ? 2 : 1;
      }
    }
    run(line.length(), kind);
  }

  private int hole(int from) {
    return line.charAt(from) == '$' ? holes.endInString(from) : holes.end(from);
  }

  private void comment() {
    int depth = state.depth();
    int end = at;
    while (end < line.length() && depth > 0) {
      int change = line.startsWith("/*", end) ? 1 : line.startsWith("*/", end) ? -1 : 0;
      depth += change;
      end += change == 0 ? 1 : 2;
    }
    state = State.comment(depth);
    run(end, Kind.COMMENT);
  }

  private void dollar() {
    int close = line.indexOf(state.tag(), at);
    int end = close < 0 ? line.length() : close + state.tag().length();
    state = close < 0 ? state : State.START;
    run(end, Kind.STRING);
  }

  /// After the `$tag$` that begins here, or -1.
  private int tagEnd() {
    int end = at + 1;
    while (end < line.length() && Letters.isWord(line.charAt(end)) && line.charAt(end) != '$') {
      end++;
    }
    boolean digit = end > at + 1 && Letters.isDigit(line.charAt(at + 1));
    return end < line.length() && line.charAt(end) == '$' && !digit ? end + 1 : -1;
  }

  /// Up to there, joined to the run before where that is of the same kind and touches.
  private void run(int end, Kind kind) {
    if (end <= at) {
      return;
    }
    Tokens.Run last = runs.isEmpty() ? new Tokens.Run(0, -1, kind) : runs.getLast();
    boolean joins = last.end() == at && last.kind() == kind && kind != Kind.OTHER;
    if (joins) {
      runs.set(runs.size() - 1, new Tokens.Run(last.start(), end, kind));
    } else {
      runs.add(new Tokens.Run(at, end, kind));
    }
    at = end;
  }
}
