package dev.clausewright.sql;

/// Sees that a statement begins in the midst of text that is something else: prose around it, a
/// program that holds it, other SQL without its semicolon. Its head must be unmistakable.
final class Opening {
  private static final int LONGEST_HEAD = 4000;

  /// How many characters may be looked at in vain, and how many more with each question, so that
  /// the work grows with the text only.
  private static final int PATIENCE = 1 << 20;
  private static final int MORE = 8;

  private final Characters text;
  private int at;
  private int patience = PATIENCE;

  Opening(Characters text) {
    this.text = text;
  }

  /// Whether a statement begins there. Behind a letter or a dot none does.
  boolean isAt(int from) {
    int first = text.at(from) | 32;
    if (first != 'c' && first != 'u') {
      patience = Math.min(PATIENCE, patience + MORE);
      return false;
    }
    if (patience < 0) {
      return false;
    }
    at = from;
    boolean opens = opens();
    patience -= opens ? 0 : at - from;
    return opens;
  }

  private boolean opens() {
    if (word("copy")) {
      return blanks() && name() && columns() && word("from") && source();
    }
    if (word("unload")) {
      return sign('(') && query();
    }
    return word("create") && blanks() && created();
  }

  /// The same inside of a string, where only a quote that is not doubled tells it.
  boolean isQuotedAt(int from) {
    int first = text.at(from) | 32;
    if (first != 'c' && first != 'u') {
      return false;
    }
    at = from;
    boolean head =
        word("copy")
            ? blanks() && name() && columns() && word("from") && isQuote()
            : word("unload") && sign('(') && isQuote();
    return head && (first == 'c' ? source() : query());
  }

  private boolean isQuote() {
    blanks();
    return text.at(at) == '\'';
  }

  private boolean created() {
    if (word("or")) {
      blanks();
      word("replace");
      blanks();
    }
    if (word("library")) {
      return blanks() && name() && word("language");
    }
    if (!word("external")) {
      return false;
    }
    blanks();
    if (word("function")) {
      return blanks() && name() && text.at(at) == '(';
    }
    return word("schema") && schema();
  }

  private boolean schema() {
    blanks();
    if (word("if")) {
      blanks();
      word("not");
      blanks();
      word("exists");
      blanks();
    }
    if (!name()) {
      return false;
    }
    if (word("authorization")) {
      blanks();
      name();
    }
    return word("from") && blanks() && Letters.beginsWord(text.at(at));
  }

  /// A name with its dots, quoted or a template, and the blanks behind it.
  private boolean name() {
    int start = at;
    int end = at + LONGEST_HEAD;
    int c = text.at(at);
    while (at < end && c > ' ' && c != '(' && c != '\'' && c != ';') {
      at++;
      c = text.at(at);
    }
    boolean any = at > start;
    return (blanks() || text.at(at) == '(') && any;
  }

  private boolean columns() {
    if (text.at(at) == '(') {
      int end = at + LONGEST_HEAD;
      while (at < end && text.at(at) >= 0 && text.at(at) != ')') {
        at++;
      }
      at++;
      blanks();
    }
    return true;
  }

  /// A location in quotes, or what stands for one.
  private boolean source() {
    blanks();
    int c = text.at(at);
    if (c != '\'') {
      return c == '{' || c == '$' || c == '%' || c == '<';
    }
    int next = text.at(at + 1);
    boolean hole = next == '{' || next == '$' || next == '%' || next == '<' || next == '#';
    at++;
    return hole || word("s3") || word("s3a") || word("s3n") || word("emr") || word("dynamodb");
  }

  private boolean query() {
    blanks();
    int c = text.at(at);
    boolean quote = c == '\'' && text.at(at + 1) != '\'';
    return quote || (c == '$' && text.at(at + 1) == '$') || c == '{';
  }

  private boolean sign(int c) {
    blanks();
    boolean stands = text.at(at) == c;
    at += stands ? 1 : 0;
    return stands;
  }

  /// Goes past blanks.
  ///
  /// @return whether there were any
  private boolean blanks() {
    int start = at;
    while (at - start < LONGEST_HEAD) {
      int seam = text.at(at) == '"' ? Seam.end(text, at) : -1;
      if (seam < 0 && !Letters.isBlank(text.at(at))) {
        break;
      }
      at = Math.max(seam, at + 1);
    }
    return at > start;
  }

  private boolean word(String word) {
    int end = at + word.length();
    for (int i = 0; i < word.length(); i++) {
      if ((text.at(at + i) | 32) != word.charAt(i)) {
        return false;
      }
    }
    if (Letters.isWord(text.at(end))) {
      return false;
    }
    at = end;
    return true;
  }
}
