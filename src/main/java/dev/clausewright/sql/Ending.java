package dev.clausewright.sql;

import dev.clausewright.clause.Argument;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Verb;
import java.util.Locale;
import java.util.Set;

/// Sees that a statement without a semicolon has ended: another one begins, or what came along when
/// copying, such as prose, an error message, or the program that holds the statement.
final class Ending implements Oddities {
  /// What ends a text in a shell or a client.
  private static final Set<String> LAST_LINES =
      Set.of("eof", "eot", "eosql", "sql", "end", "go", "here", "done", "exit", "quit");

  private static final Set<String> MESSAGES =
      Set.of(
          "error",
          "warning",
          "notice",
          "info",
          "detail",
          "hint",
          "traceback",
          "exception",
          "errors",
          "note",
          "invalid",
          "sqlstate",
          "output",
          "result");

  private static final int LONGEST_WORD = 30;

  private final Characters text;
  private final Opening opening;
  private final Prose prose;
  private boolean located;
  private boolean clauses;
  private boolean fenced;
  private boolean outside;
  private Keyword last = Keyword.NONE;

  Ending(Characters text) {
    this.text = text;
    this.opening = new Opening(text);
    this.prose = new Prose(text);
  }

  /// Begins anew.
  ///
  /// @param kind of the statement
  void restart(Piece.Kind kind) {
    last = Keyword.NONE;
    fenced = false;
    outside = true;
    located = kind == Piece.Kind.FRAGMENT;
    clauses =
        switch (kind) {
          case COPY, UNLOAD, CREATE_LIBRARY, FRAGMENT -> true;
          case CREATE_EXTERNAL_SCHEMA, CREATE_EXTERNAL_FUNCTION, CREATE_MODEL, COPY_JOB, OTHER ->
              false;
        };
  }

  /// A fence of Markdown ends the statement before it.
  @Override
  public void met(Oddity oddity, int start, int end) {
    fenced |= oddity == Oddity.FENCE;
  }

  /// Whether the statement has ended before the token where the lexer stands.
  boolean isBefore(Lexer lexer) {
    Keyword before = last;
    boolean ends = outside && !lexer.isSemicolon() && (isForeign(lexer, before) || isNext(lexer));
    outside = lexer.isOutside();
    last = lexer.keyword();
    boolean head = before == Keyword.FROM || before == Keyword.TO || before == Keyword.RETURNS;
    located |= head || (clauses && isString(lexer.kind()));
    return ends;
  }

  private static boolean isString(Token.Kind kind) {
    return kind == Token.Kind.STRING || kind == Token.Kind.ESCAPED_STRING;
  }

  private boolean isNext(Lexer lexer) {
    boolean begins = beginsLine(lexer.start());
    return clauses
        ? begins && lexer.keyword().isStatement()
        : begins && opening.isAt(lexer.start());
  }

  private boolean isForeign(Lexer lexer, Keyword before) {
    if (!located) {
      return false;
    }
    int start = lexer.start();
    int c = text.at(start);
    if (c == '`' || fenced || (clauses && (c == ']' || c == '}'))) {
      return true;
    }
    if (c == '\'' && isTripled(start)) {
      return !takesValue(before);
    }
    if (c == '"') {
      return isTripled(start) || !takesValue(before) || endsString(start);
    }
    return clauses && !takesValue(before) && beginsLine(start) && isForeign(lexer, start, c);
  }

  private boolean isTripled(int at) {
    return text.at(at + 1) == text.at(at) && text.at(at + 2) == text.at(at);
  }

  /// Whether the double quote closes the string of a program, as in `csv")`.
  private boolean endsString(int quote) {
    int next = text.at(quote + 1);
    return next == ')' || next < 0 || Letters.isLineBreak(next);
  }

  /// What begins a line and no clause.
  private boolean isForeign(Lexer lexer, int start, int c) {
    return switch (lexer.kind()) {
      case WORD -> isProse(lexer, start);
      case SIGN -> c != ',' && c != '(' && c != '.' && c != '\\' && c != '\u2019' && c != '<';
      case NUMBER, BARE -> true;
      case STRING,
          OPEN_STRING,
          OVERQUOTED_STRING,
          ESCAPED_STRING,
          UNDOUBLED_STRING,
          CURLY_STRING,
          QUOTED,
          DOLLAR,
          HALF_BARE,
          HOLE ->
          false;
    };
  }

  private boolean isProse(Lexer lexer, int start) {
    Keyword keyword = lexer.keyword();
    boolean clause = keyword.beginsClause() || keyword == Keyword.AS;
    int words = prose.plainWords(clause || keyword == Keyword.WITH ? lexer.end() + 1 : start);
    int after = text.at(prose.end());
    boolean ends = after < 0 || Letters.isLineBreak(after) || ",.:;!?".indexOf(after) >= 0;
    if (clause) {
      return words > 3 && keyword != Keyword.JOB && keyword != Keyword.USING;
    }
    String word = word(start, lexer.end());
    boolean known = keyword == Keyword.NONE && Nearest.of(word, Verb.COPY).isPresent();
    if (words > 3 || (words > 2 && (ends || isParted(start)))) {
      return true;
    }
    if (words == 2) {
      boolean broken = after < 0 || Letters.isLineBreak(after);
      return after == '[' || (ends && (!broken || isParted(start)));
    }
    return !known && (words == 1 ? isAlone(word, start, after) : isProgram(lexer, start));
  }

  private boolean isAlone(String word, int start, int after) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean line = after < 0 || Letters.isLineBreak(after);
    return MESSAGES.contains(lower)
        || (line && (isParted(start) || LAST_LINES.contains(lower)))
        || (after >= 0 && ":!?,".indexOf(after) >= 0)
        || (after == '\'' && isApostrophe(prose.end()))
        || (after == '.' && endsLine(prose.end() + 1))
        || (after == '.' && Letters.beginsWord(text.at(prose.end() + 1)))
        || (after == '=' && assigns(prose.end() + 1));
  }

  /// `name(`, `object.method`, a word in another alphabet.
  private boolean isProgram(Lexer lexer, int start) {
    int end = lexer.end();
    boolean call = text.at(end) == '(' && end > start + 1;
    boolean member = text.at(end) == '.' && Letters.beginsWord(text.at(end + 1));
    boolean foreign = false;
    for (int i = start; i < end; i++) {
      foreign |= text.at(i) > 0x7F;
    }
    boolean mark = text.at(start) == '#' || (text.at(end) == ':' && text.at(end + 1) != ':');
    return call || member || foreign || mark || (text.at(end) == '=' && assigns(end + 1));
  }

  /// As in “I’m”: letters, and then a blank.
  private boolean isApostrophe(int at) {
    int end = at + 1;
    while (end - at < 4 && Letters.beginsWord(text.at(end))) {
      end++;
    }
    return Letters.beginsWord(text.at(at - 1)) && end > at + 1 && text.at(end) == ' ';
  }

  private boolean endsLine(int at) {
    return text.at(at) < 0 || Letters.isLineBreak(text.at(at));
  }

  /// Whether a string of a program follows.
  private boolean assigns(int from) {
    int at = from;
    while (text.at(at) == ' ' || text.at(at) == '(' || text.at(at) == 'f') {
      at++;
    }
    return text.at(at) == '"' || text.at(at) == '`' || (text.at(at) == '\'' && isTripled(at));
  }

  private boolean takesValue(Keyword before) {
    return before == Keyword.AS
        || before == Keyword.FORMAT
        || before.isAuthorization()
        || before.option().filter(Ending::takesValue).isPresent();
  }

  private static boolean takesValue(Option option) {
    return option.verbs().stream()
        .flatMap(verb -> option.argument(verb).stream())
        .anyMatch(argument -> !(argument instanceof Argument.None));
  }

  /// Whether an empty line stands before it.
  private boolean isParted(int at) {
    int breaks = 0;
    for (int i = at - 1; i >= 0 && Letters.isBlank(text.at(i)); i--) {
      breaks += text.at(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  /// Whether only blanks stand before it on its line.
  private boolean beginsLine(int at) {
    int before = at - 1;
    while (before >= 0 && (text.at(before) == ' ' || text.at(before) == '\t')) {
      before--;
    }
    return before < 0 || Letters.isLineBreak(text.at(before));
  }

  private String word(int start, int end) {
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end && word.length() < LONGEST_WORD; i++) {
      word.append((char) text.at(i));
    }
    return word.toString();
  }
}
