package dev.clausewright.sql;

import dev.clausewright.sql.Oddities.Oddity;

/// Passes over what stands between tokens: white space, comments, nested ones counted, blocks of
/// templates, and what came along when copying.
final class Blanks {
  private final Characters text;
  private final Holes holes;
  private final Oddities oddities;

  Blanks(Characters text, Holes holes, Oddities oddities) {
    this.text = text;
    this.holes = holes;
    this.oddities = oddities;
  }

  /// The next place that is no blank.
  int after(int from) {
    int at = from;
    while (true) {
      int c = text.at(at);
      int next = at;
      if (Letters.isBlank(c)) {
        next = at + 1;
      } else if (c == '-') {
        next = text.at(at + 1) == '-' ? line(at) : at;
      } else if (c == '/') {
        next = text.at(at + 1) == '*' ? comment(at) : at;
      } else if (c == '{') {
        next = Math.max(at, holes.endOfBlock(at));
      } else if (c == '\\') {
        next = backslash(at);
      } else if (c == '`') {
        next = fence(at);
      } else if (c > 0x7E || (c >= 0 && c < ' ')) {
        next = odd(at, c);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  private int line(int from) {
    int at = from;
    while (text.at(at) >= 0 && !Letters.isLineBreak(text.at(at))) {
      at++;
    }
    return at;
  }

  private int comment(int from) {
    int at = from + 2;
    int depth = 1;
    while (depth > 0) {
      int c = text.at(at);
      if (c < 0) {
        oddities.met(Oddity.OPEN_COMMENT, from, at);
        return at;
      }
      int change =
          c == '/' && text.at(at + 1) == '*' ? 1 : c == '*' && text.at(at + 1) == '/' ? -1 : 0;
      depth += change;
      at += change == 0 ? 1 : 2;
    }
    return at;
  }

  private int backslash(int at) {
    int next = text.at(at + 1);
    int spaces = at + 1;
    while (text.at(spaces) == ' ' || text.at(spaces) == '\t') {
      spaces++;
    }
    if (Letters.isLineBreak(text.at(spaces))) {
      oddities.met(Oddity.CONTINUATION, at, at + 1);
      return at + 1;
    }
    if (Letters.isEscapedByMarkdown(next)) {
      oddities.met(Oddity.MARKDOWN, at, at + 1);
      return at + 1;
    }
    return at;
  }

  /// ```` ```sql ```` of Markdown.
  private int fence(int at) {
    if (text.at(at + 1) != '`' || text.at(at + 2) != '`') {
      return at;
    }
    int end = line(at);
    oddities.met(Oddity.FENCE, at, end);
    return end;
  }

  private int odd(int at, int c) {
    if (Letters.isOddBlank(c)) {
      oddities.met(Oddity.ODD_BLANK, at, at + 1);
      return at + 1;
    }
    if (Letters.isHidden(c)) {
      oddities.met(Oddity.HIDDEN, at, at + 1);
      return at + 1;
    }
    return at;
  }
}
