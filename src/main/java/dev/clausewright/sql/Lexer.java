package dev.clausewright.sql;

import dev.clausewright.sql.Oddities.Oddity;

/// Cuts text into tokens, one after the other, in one pass. Whatever the text, it goes on to the
/// end; nesting is counted.
final class Lexer {
  private final Characters text;
  private final Oddities oddities;
  private final Holes holes;
  private final Blanks blanks;
  private final StringEnd strings;
  private final QueryEnd queries;
  private int start;
  private int end;
  private Token.Kind kind = Token.Kind.SIGN;
  private Keyword keyword = Keyword.NONE;
  private Keyword first = Keyword.NONE;
  private int depth;
  private boolean query;
  private int steps;

  /// @param budget how many characters the search for missing quotes may look at
  Lexer(Characters text, Oddities oddities, int budget) {
    this.text = text;
    this.oddities = oddities;
    this.holes = new Holes(text);
    this.blanks = new Blanks(text, holes, oddities);
    this.strings = new StringEnd(text, budget);
    this.queries = new QueryEnd(text, strings);
  }

  /// Goes to the next token.
  ///
  /// @return whether there is one
  boolean next() {
    start = afterBlanks(end);
    keyword = Keyword.NONE;
    kind = Token.Kind.SIGN;
    int c = text.at(start);
    if (c < 0) {
      end = start;
      return false;
    }
    end = start + 1;
    boolean opensQuery = query;
    query = false;
    if (c == '\'') {
      string(opensQuery);
    } else if (Letters.beginsWord(c)) {
      word(c);
    } else if (Letters.isDigit(c)) {
      kind = Token.Kind.NUMBER;
      end = Numbers.end(text, start);
    } else if (c == '"') {
      quoted();
    } else if (Letters.isCurly(c)) {
      curly();
    } else if (c == '$') {
      dollar();
    } else if (!hole()) {
      sign(c);
    }
    steps += end - start;
    return true;
  }

  Token token() {
    return new Token(kind, start, end, keyword);
  }

  Token.Kind kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Keyword keyword() {
    return keyword;
  }

  boolean isSemicolon() {
    return kind == Token.Kind.SIGN && text.at(start) == ';';
  }

  /// Whether it stands outside of all parentheses.
  boolean isOutside() {
    return depth == 0;
  }

  /// More text has come to stand: the search for missing quotes may look at more.
  void allow(int more) {
    strings.allow(more);
  }

  /// How many characters have been looked at, those looked at again counted again.
  int steps() {
    return steps + strings.steps();
  }

  /// Begins anew at a place, as for a new statement.
  void restart(int at) {
    end = at;
    first = Keyword.NONE;
    depth = 0;
    query = false;
  }

  private void string(boolean opensQuery) {
    if (start > 0 && text.at(start - 1) == '\\' && escaped()) {
      return;
    }
    if (opensQuery) {
      queries.find(start);
      kind = queries.kind();
      end = queries.end();
    } else {
      strings.find(start, depth == 0);
      kind = strings.kind();
      end = strings.end();
    }
  }

  /// A string whose quotes have a backslash each.
  private boolean escaped() {
    int at = start + 1;
    while (text.at(at) >= 0 && !(text.at(at) == '\\' && text.at(at + 1) == '\'')) {
      at += text.at(at) == '\\' ? 2 : 1;
    }
    if (text.at(at) < 0) {
      return false;
    }
    kind = Token.Kind.ESCAPED_STRING;
    end = at + 2;
    oddities.met(Oddity.MARKDOWN, at, at + 1);
    return true;
  }

  private void word(int c) {
    if (c == '#' && hole()) {
      return;
    }
    kind = Token.Kind.WORD;
    boolean escaped = false;
    while (true) {
      int next = text.at(end);
      if (next == '\\' && text.at(end + 1) == '_') {
        oddities.met(Oddity.MARKDOWN, end, end + 1);
        escaped = true;
        end += 2;
      } else if (Letters.isWord(next)) {
        end++;
      } else {
        break;
      }
    }
    Bare bare = new Bare(text, start, end);
    if (bare.isBare()) {
      kind = bare.kind();
      end = bare.end();
    }
    if (kind == Token.Kind.WORD) {
      keyword =
          escaped ? Keyword.of(unescaped()) : Keyword.of(new View(text, start), 0, end - start);
    }
    if (first == Keyword.NONE && depth == 0) {
      first = keyword;
    }
  }

  /// Text from a place on, so that keywords are found without copying.
  private record View(Characters text, int from) implements CharSequence {
    @Override
    public int length() {
      return 0;
    }

    @Override
    public char charAt(int index) {
      return (char) text.at(from + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new View(text, from + start);
    }
  }

  private String unescaped() {
    StringBuilder letters = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (text.at(i) != '\\') {
        letters.append((char) text.at(i));
      }
    }
    return letters.toString();
  }

  private void quoted() {
    kind = Token.Kind.QUOTED;
    while (true) {
      int c = text.at(end);
      if (c < 0 || Letters.isLineBreak(c)) {
        end = start + 1;
        oddities.met(Oddity.OPEN_NAME, start, end);
        return;
      }
      int template = c == '{' ? holes.endInString(end) : -1;
      end = template > 0 ? template : end + 1;
      if (c == '"') {
        if (text.at(end) != '"') {
          return;
        }
        end++;
      }
    }
  }

  private void curly() {
    kind = Token.Kind.CURLY_STRING;
    int at = end;
    while (text.at(at) >= 0 && !Letters.isLineBreak(text.at(at))) {
      int c = text.at(at);
      at++;
      if (Letters.isCurly(c) || c == '\'') {
        end = at;
        return;
      }
    }
    kind = Token.Kind.SIGN;
  }

  private void dollar() {
    int tag = start + 1;
    while (Letters.isWord(text.at(tag)) && text.at(tag) != '$') {
      tag++;
    }
    if (text.at(tag) != '$' || Letters.isDigit(text.at(start + 1))) {
      hole();
      return;
    }
    kind = Token.Kind.DOLLAR;
    int length = tag + 1 - start;
    end = tag + 1;
    while (text.at(end) >= 0) {
      if (text.at(end) == '$' && closesDollar(length)) {
        end += length;
        return;
      }
      end++;
    }
    oddities.met(Oddity.OPEN_DOLLAR, start, end);
  }

  private boolean closesDollar(int length) {
    for (int i = 1; i < length; i++) {
      if (text.at(end + i) != text.at(start + i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hole() {
    int after = holes.end(start);
    if (after > 0) {
      kind = Token.Kind.HOLE;
      end = after;
    }
    return after > 0;
  }

  private void sign(int c) {
    if (c == '(') {
      depth++;
      query = depth == 1 && first == Keyword.UNLOAD;
    } else if (c == ')' && depth > 0) {
      depth--;
    }
  }

  private int afterBlanks(int from) {
    int after = blanks.after(from);
    steps += after - from;
    return after;
  }
}
