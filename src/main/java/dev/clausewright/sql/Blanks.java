package dev.clausewright.sql;

import dev.clausewright.sql.Oddities.Oddity;

/// Passes over what stands between tokens: white space, comments, nested ones counted, blocks of
/// templates, and what came along when copying.
final class Blanks {
  private static final int LONGEST_BRANCH = 20_000;

  /// How many characters may be looked at in vain, so that the work grows with the text only.
  private static final int PATIENCE = 1 << 20;

  private final Characters text;
  private final Holes holes;
  private final Oddities oddities;
  private final Opening opening;
  private int wasted;

  Blanks(Characters text, Holes holes, Oddities oddities) {
    this.text = text;
    this.holes = holes;
    this.oddities = oddities;
    this.opening = new Opening(text);
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
        next = Math.max(at, block(at));
      } else if (c == '\\') {
        next = backslash(at);
      } else if (c == '`') {
        next = fence(at);
      } else if (c == '|') {
        next = margin(at);
      } else if (c == '"') {
        next = seam(at);
      } else if (c > 0x7E || (c >= 0 && c < ' ')) {
        next = odd(at, c);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /// After a block of a template. Of the branches of an `{% if %}` the first is read.
  private int block(int at) {
    int end = holes.endOfBlock(at);
    int word = at + (text.at(at + 2) == '-' ? 3 : 2);
    while (text.at(word) == ' ') {
      word++;
    }
    boolean other = text.at(word) == 'e' && text.at(word + 1) == 'l' && end > 0;
    int content = end;
    while (other && Letters.isBlank(text.at(content))) {
      content++;
    }
    return other && !opening.isAt(content) ? endOfBranch(end) : end;
  }

  /// Where the block of the `{% endif %}` begins, or the place itself where there is none.
  private int endOfBranch(int from) {
    int depth = 0;
    int end = wasted < PATIENCE ? from + LONGEST_BRANCH : from;
    for (int at = from; at < end && text.at(at) >= 0; at++) {
      if (text.at(at) == '{' && text.at(at + 1) == '%') {
        boolean ends = stands("endif", at);
        if (ends && depth == 0) {
          return at;
        }
        depth += ends ? -1 : stands("if", at) ? 1 : 0;
      }
      wasted++;
    }
    return from;
  }

  private boolean stands(String word, int block) {
    int at = block + 2;
    while (text.at(at) == ' ' || text.at(at) == '-') {
      at++;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.at(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return !Letters.isWord(text.at(at + word.length()));
  }

  /// The margin that Scala strips: a bar at the beginning of a line.
  private int margin(int at) {
    int before = at - 1;
    while (before >= 0 && (text.at(before) == ' ' || text.at(before) == '\t')) {
      before--;
    }
    boolean begins = before >= 0 && Letters.isLineBreak(text.at(before));
    if (!begins || text.at(at + 1) == '|') {
      return at;
    }
    oddities.met(Oddity.MARGIN, at, at + 1);
    return at + 1;
  }

  private int seam(int at) {
    int end = Seam.end(text, at);
    if (end > 0) {
      oddities.met(Oddity.SEAM, at, end);
    }
    return Math.max(at, end);
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
    if (Seam.escape(text, at) > 0) {
      oddities.met(Oddity.ESCAPE, at, at + 2);
      return at + 2;
    }
    if (Letters.isEscapedByMarkdown(next) || next == '\'') {
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
