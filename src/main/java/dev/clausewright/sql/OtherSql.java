package dev.clausewright.sql;

/// Passes over what is not read: blanks, comments and lines of psql between statements, and
/// statements of other SQL. It holds nothing of them, however long they are.
final class OtherSql {
  private final Window window;
  private final Counter counter;
  private final Holes holes;

  OtherSql(Window window, Counter counter) {
    this.window = window;
    this.counter = counter;
    this.holes = new Holes(window);
  }

  /// Goes to the next statement.
  ///
  /// @return whether there is one
  boolean skipBlanks() {
    while (true) {
      int c = window.at(0);
      if (c < 0) {
        return false;
      }
      if (Letters.isBlank(c) || Letters.isOddBlank(c) || Letters.isHidden(c)) {
        pass(1);
      } else if (c == '-' && window.at(1) == '-') {
        line();
      } else if (c == '/' && window.at(1) == '*') {
        comment();
      } else if (c == '\\' || isFence()) {
        line();
      } else if (c == '{' && holes.endOfBlock(0) > 0) {
        pass(holes.endOfBlock(0));
      } else {
        return true;
      }
    }
  }

  /// Goes behind the semicolon of the statement that begins here.
  void skipStatement() {
    int c = window.at(0);
    while (c >= 0) {
      switch (c) {
        case ';' -> {
          pass(1);
          return;
        }
        case '\'', '"' -> quoted(c);
        case '-' -> either(window.at(1) == '-', this::line);
        case '/' -> either(window.at(1) == '*', this::comment);
        case '$' -> dollar();
        case '{' -> {
          int template = Math.max(holes.endInString(0), holes.endOfBlock(0));
          pass(Math.max(1, template));
        }
        default -> pass(1);
      }
      c = window.at(0);
    }
  }

  private void either(boolean comment, Runnable skip) {
    if (comment) {
      skip.run();
    } else {
      pass(1);
    }
  }

  private boolean isFence() {
    return window.at(0) == '`' && window.at(1) == '`' && window.at(2) == '`';
  }

  private void line() {
    while (window.at(0) >= 0 && !Letters.isLineBreak(window.at(0))) {
      pass(1);
    }
  }

  private void comment() {
    pass(2);
    long depth = 1;
    while (depth > 0 && window.at(0) >= 0) {
      boolean opens = window.at(0) == '/' && window.at(1) == '*';
      boolean closes = window.at(0) == '*' && window.at(1) == '/';
      depth += opens ? 1 : closes ? -1 : 0;
      pass(opens || closes ? 2 : 1);
    }
  }

  private void quoted(int quote) {
    pass(1);
    while (window.at(0) >= 0) {
      int c = window.at(0);
      boolean doubled = c == quote && window.at(1) == quote;
      boolean escaped = c == '\\' && quote == '\'' && window.at(1) >= 0;
      int template = c == '{' ? holes.endInString(0) : -1;
      if (c == quote && !doubled) {
        pass(1);
        return;
      }
      pass(template > 0 ? template : doubled || escaped ? 2 : 1);
    }
  }

  /// `$$ … $$` and `$tag$ … $tag$`.
  private void dollar() {
    int tag = 1;
    while (tag < 64 && Letters.isWord(window.at(tag)) && window.at(tag) != '$') {
      tag++;
    }
    if (window.at(tag) != '$' || Letters.isDigit(window.at(1))) {
      pass(1);
      return;
    }
    String mark = window.text(0, tag + 1);
    pass(mark.length());
    while (window.at(0) >= 0) {
      if (window.at(0) == '$' && stands(mark)) {
        pass(mark.length());
        return;
      }
      pass(1);
    }
  }

  private boolean stands(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (window.at(i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void pass(int count) {
    for (int i = 0; i < count; i++) {
      counter.pass(window.at(i));
    }
    window.drop(count);
  }
}
