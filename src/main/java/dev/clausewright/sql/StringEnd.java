package dev.clausewright.sql;

/// Finds where a string ends. Inside a COPY or its like it also sees that the closing quote is
/// missing (S-02, S-03): the next line begins a clause, or the quote that seems to close stands
/// where another string opens. Then the string ends where it evidently should, and the strings
/// behind are what they were meant to be.
final class StringEnd {
  private static final int LONGEST_WORD = 24;

  private final Characters text;
  private final Holes holes;
  private int budget;
  private int steps;
  private boolean bounded;
  private Token.Kind kind = Token.Kind.STRING;
  private int end;

  /// @param budget how many characters may be looked at before it stops recovering, so that the
  ///     work grows with the text only
  StringEnd(Characters text, int budget) {
    this.text = text;
    this.holes = new Holes(text);
    this.budget = budget;
  }

  /// Looks for the end.
  ///
  /// @param open the opening quote
  /// @param recovering whether a missing quote is looked for
  void find(int open, boolean recovering) {
    boolean recover = recovering && steps < budget;
    kind = Token.Kind.STRING;
    int at = open + 1;
    while (true) {
      steps++;
      int c = text.at(at);
      if (c == '\'') {
        if (text.at(at + 1) != '\'') {
          closed(open, at, recover);
          return;
        }
        at += 2;
      } else if (c < 0) {
        unterminated(open, at, recovering);
        return;
      } else if (c == '\\') {
        at += backslash(open, at);
      } else if (Letters.isLineBreak(c) && bounded) {
        unterminated(open, at, true);
        return;
      } else if (Letters.isLineBreak(c) && recover && newClause(open, at)) {
        return;
      } else {
        int template = c == '{' || c == '$' ? holes.endInString(at) : -1;
        at = template > 0 ? template : at + 1;
      }
    }
  }

  Token.Kind kind() {
    return kind;
  }

  /// After the string, its closing quote included where it has one.
  int end() {
    return end;
  }

  int steps() {
    return steps;
  }

  /// More text has come to stand: more may be looked at.
  void allow(int more) {
    budget += more;
  }

  /// A backslash takes the meaning of the quote behind it, but not in `'\'` before a blank.
  private int backslash(int open, int at) {
    boolean alone = at == open + 1 && text.at(at + 1) == '\'' && endsThere(text.at(at + 2));
    return alone || text.at(at + 1) < 0 ? 1 : 2;
  }

  private static boolean endsThere(int c) {
    return c < 0 || Letters.isBlank(c) || c == ';' || c == ')';
  }

  private void closed(int open, int at, boolean recover) {
    end = at + 1;
    if (!recover || !opensAnother(open, at)) {
      return;
    }
    int clause = firstClause(open + 1, at);
    if (clause > 0) {
      missing(open, blanksBefore(open, clause));
    }
  }

  /// Whether the quote stands behind a keyword and opens the string of that.
  private boolean opensAnother(int open, int quote) {
    int next = text.at(quote + 1);
    int last = blanksBefore(open, quote);
    boolean blank = last < quote;
    if (!blank && endsThere(next)) {
      return false;
    }
    return lastWord(open, last).beginsClause() || lastWord(open, last) == Keyword.AS;
  }

  private Keyword lastWord(int open, int end) {
    int start = end;
    while (start > open + 1 && end - start < LONGEST_WORD && isKeywordLetter(text.at(start - 1))) {
      start--;
    }
    boolean parted = start > open + 1 && Letters.isBlank(text.at(start - 1));
    return parted ? word(start, end) : Keyword.NONE;
  }

  /// Where the first clause begins between two places, behind a blank; 0 where there is none.
  private int firstClause(int from, int to) {
    int at = from;
    while (at < to) {
      steps++;
      boolean begins = at > from && Letters.isBlank(text.at(at - 1));
      int wordEnd = at;
      while (wordEnd < to && isKeywordLetter(text.at(wordEnd))) {
        wordEnd++;
      }
      boolean parted = wordEnd == to || Letters.isBlank(text.at(wordEnd));
      if (begins && parted && wordEnd > at && word(at, wordEnd).beginsClause()) {
        return at;
      }
      at = Math.max(wordEnd, at + 1);
    }
    return 0;
  }

  /// No quote follows to the end of the text: the string ends before the first clause on its line,
  /// or with its line.
  private void unterminated(int open, int textEnd, boolean recovering) {
    if (!recovering) {
      kind = Token.Kind.OPEN_STRING;
      end = textEnd;
      return;
    }
    bounded = true;
    int lineEnd = open + 1;
    while (lineEnd < textEnd && !Letters.isLineBreak(text.at(lineEnd))) {
      lineEnd++;
    }
    onLine(open, lineEnd);
  }

  /// Ends the string before the first clause inside of it, or where the line ends, before a
  /// semicolon there.
  private void onLine(int open, int lineEnd) {
    int clause = firstClause(open + 1, lineEnd);
    int last = blanksBefore(open, clause > 0 ? clause : lineEnd);
    boolean semicolon = clause == 0 && last > open + 1 && text.at(last - 1) == ';';
    missing(open, semicolon ? blanksBefore(open, last - 1) : last);
  }

  private void missing(int open, int last) {
    boolean over = last - open > 3 && text.at(last - 1) == '\'' && text.at(last - 2) == '\'';
    kind = over ? Token.Kind.OVERQUOTED_STRING : Token.Kind.OPEN_STRING;
    end = last;
  }

  private int blanksBefore(int open, int at) {
    int last = at;
    while (last > open + 1 && Letters.isBlank(text.at(last - 1))) {
      last--;
    }
    return last;
  }

  /// Ends the string where the line behind a line break begins with a clause, or, where this one
  /// ends with a semicolon, with a statement.
  private boolean newClause(int open, int lineBreak) {
    int at = lineBreak + 1;
    while (text.at(at) == ' ' || text.at(at) == '\t') {
      at++;
      steps++;
    }
    int wordEnd = at;
    while (wordEnd - at <= LONGEST_WORD && isKeywordLetter(text.at(wordEnd))) {
      wordEnd++;
    }
    int next = text.at(wordEnd);
    boolean parted = endsThere(next) || next == '\'' || next == '\u2018';
    if (wordEnd == at || !parted) {
      return false;
    }
    Keyword keyword = word(at, wordEnd);
    int last = blanksBefore(open, lineBreak);
    if (keyword.isStatement() && last > open + 1 && text.at(last - 1) == ';') {
      onLine(open, lineBreak);
      return true;
    }
    if (keyword.beginsClause() || (keyword == Keyword.WITH && next == ' ')) {
      int clause = firstClause(open + 1, last);
      missing(open, clause > 0 ? blanksBefore(open, clause) : last);
      return true;
    }
    return false;
  }

  private static boolean isKeywordLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '2' || c == '\\';
  }

  private Keyword word(int start, int end) {
    StringBuilder letters = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (text.at(i) != '\\') {
        letters.append((char) text.at(i));
      }
    }
    return Keyword.of(letters, 0, letters.length());
  }
}
