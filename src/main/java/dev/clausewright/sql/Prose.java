package dev.clausewright.sql;

/// Tells words of prose and of programs from those of a statement.
final class Prose {
  private static final int LONGEST_WORD = 30;
  private static final int MOST_WORDS = 8;

  private final Characters text;
  private int at;

  Prose(Characters text) {
    this.text = text;
  }

  /// Whether a text that begins there with COPY, UNLOAD or a word of an authorization is none of
  /// these: words of prose follow where a name, a string or a parenthesis would.
  boolean beginsAt(int from) {
    at = from;
    Keyword first = word();
    boolean title = text.at(from + 1) > 'Z';
    if (first == Keyword.COPY) {
      return isCopyOfProse(title && text.at(from) <= 'Z');
    }
    int words = words();
    return first == Keyword.UNLOAD
        ? words > 1 && !isQuery(from)
        : first.isAuthorization() && words > 1 && !hasValue();
  }

  /// How many words without a meaning in the grammar stand one after the other on the line.
  int plainWords(int from) {
    at = from;
    return words();
  }

  /// Where the words ended that were counted last.
  int end() {
    return at;
  }

  private boolean isCopyOfProse(boolean title) {
    int words = 0;
    while (words < MOST_WORDS && isPlain(at)) {
      Keyword keyword = word();
      if (keyword == Keyword.FROM) {
        return words > 0 && (words() > 1 || (title && !hasValue()));
      }
      if (keyword.beginsClause()) {
        return false;
      }
      words++;
    }
    return words > 2;
  }

  private boolean isQuery(int from) {
    at = from;
    word();
    Keyword next = word();
    return next == Keyword.SELECT || next == Keyword.WITH;
  }

  private boolean hasValue() {
    int c = text.at(at);
    return c == '\'' || c == '{' || c == '$' || c == '<' || c == '%' || c == ':' || c == '"';
  }

  private int words() {
    int count = 0;
    while (isPlain(at)) {
      int mark = at;
      Keyword keyword = word();
      if (keyword.beginsClause() && keyword != Keyword.WITH) {
        at = mark;
        return count;
      }
      count++;
    }
    return count;
  }

  /// Whether a word of letters only, as prose has them, stands there.
  private boolean isPlain(int from) {
    int end = from;
    while (Letters.beginsWord(text.at(end)) && text.at(end) != '#') {
      end++;
    }
    int next = text.at(end);
    boolean apostrophe = next == '\'' && Letters.beginsWord(text.at(end + 1));
    boolean ends = next < 0 || Letters.isBlank(next) || ",.:;!?".indexOf(next) >= 0;
    return end > from && (apostrophe || ends);
  }

  /// Goes past a word and the blanks behind it, up to the end of the line.
  private Keyword word() {
    int start = at;
    while (Letters.isWord(text.at(at))) {
      at++;
    }
    Keyword keyword = at - start > LONGEST_WORD ? Keyword.NONE : Keyword.of(letters(start, at));
    while (text.at(at) == ' ' || text.at(at) == '\t') {
      at++;
    }
    return keyword;
  }

  private String letters(int start, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = start; i < end; i++) {
      letters.append((char) text.at(i));
    }
    return letters.toString();
  }
}
