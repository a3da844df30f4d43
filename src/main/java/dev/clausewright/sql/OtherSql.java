package dev.clausewright.sql;

/// Passes over what is not read: blanks, comments and lines of psql between statements, and
/// statements of other SQL. It holds nothing of them, however long they are.
final class OtherSql {
  private static final int LONGEST_TEMPLATE = 4000;

  /// How many characters may be looked at for the end of a template that has none.
  private static final int PATIENCE = 1 << 20;

  private final Window window;
  private final Counter counter;
  private final Holes holes;
  private final Opening opening;
  private int before;
  private boolean blank = true;
  private int patience = PATIENCE;

  OtherSql(Window window, Counter counter) {
    this.window = window;
    this.counter = counter;
    this.holes = new Holes(window);
    this.opening = new Opening(window);
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
      } else {
        int template = c == '{' ? template() : -1;
        if (template < 0) {
          return true;
        }
        pass(template);
      }
    }
  }

  /// After a block of a template, or a call of one alone on its lines as `{{ config(…) }}`; or -1.
  private int template() {
    int block = holes.endOfBlock(0);
    if (block > 0 || window.at(1) != '{' || patience < 0) {
      return block;
    }
    int end = 2;
    while (end < LONGEST_TEMPLATE && !(window.at(end - 2) == '}' && window.at(end - 1) == '}')) {
      end++;
    }
    int after = end;
    while (window.at(after) == ' ' || window.at(after) == '\t') {
      after++;
    }
    patience -= end;
    boolean alone = window.at(after) < 0 || Letters.isLineBreak(window.at(after));
    return end < LONGEST_TEMPLATE && alone ? end : -1;
  }

  /// Goes behind the semicolon of the statement that begins here, or before another that begins in
  /// the midst of it.
  void skipStatement() {
    int c = window.at(0);
    boolean first = true;
    while (c >= 0) {
      if (!first && !Letters.isWord(before) && opening.isAt(0)) {
        return;
      }
      first = false;
      switch (c) {
        case ';' -> {
          pass(1);
          return;
        }
        case '\'' -> either(!isTripled(), this::quoted);
        case '"' -> name();
        case '-' -> either(window.at(1) == '-' && !isOption(), this::line);
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

  /// `--sql "copy …`: an option of a command.
  private boolean isOption() {
    int at = 2;
    while (Letters.isWord(window.at(at)) || window.at(at) == '-') {
      at++;
    }
    boolean parted = at > 2 && (window.at(at) == ' ' || window.at(at) == '=');
    return parted && window.at(at + 1) == '"' && opening.isAt(at + 2);
  }

  /// The end of a line in Python that begins or ends a string of several lines.
  private boolean isTripled() {
    return window.at(1) == '\'' && window.at(2) == '\'' && Letters.isLineBreak(window.at(3));
  }

  private void either(boolean other, Runnable skip) {
    if (other) {
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

  /// A string. Where a statement begins in it whose own quote is not doubled, the quote before was
  /// an apostrophe.
  private void quoted() {
    pass(1);
    while (window.at(0) >= 0) {
      int c = window.at(0);
      boolean doubled = c == '\'' && window.at(1) == '\'';
      boolean escaped = c == '\\' && window.at(1) >= 0;
      int template = c == '{' ? holes.endInString(0) : -1;
      if (c == '\'' && !doubled) {
        pass(1);
        return;
      }
      if (blank && opening.isQuotedAt(0)) {
        return;
      }
      pass(template > 0 ? template : doubled || escaped ? 2 : 1);
    }
  }

  /// A quoted name, which ends on its line; where it is the string of a program, a statement may
  /// begin in it.
  private void name() {
    int end = 1;
    while (window.at(end) >= 0 && window.at(end) != '"' && !Letters.isLineBreak(window.at(end))) {
      end++;
    }
    boolean closed = window.at(end) == '"' && !opening.isAt(1);
    pass(closed ? end + 1 : 1);
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
      int c = window.at(i);
      counter.pass(c);
      blank = Letters.isLineBreak(c) || (blank && (c == ' ' || c == '\t'));
    }
    before = window.at(count - 1);
    window.drop(count);
  }
}
