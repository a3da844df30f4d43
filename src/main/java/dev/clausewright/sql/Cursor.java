package dev.clausewright.sql;

import java.util.List;

/// Goes through the tokens of one statement.
final class Cursor {
  private final String text;
  private final List<Token> tokens;
  private final Token behind;
  private int at;
  private int lastButOne = -1;

  /// @param end where the statement ends, before its semicolon
  Cursor(String text, List<Token> tokens, int end) {
    this.text = text;
    this.tokens = tokens;
    this.behind = new Token(Token.Kind.SIGN, end, end, Keyword.NONE);
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  /// The next token; behind the last an empty sign.
  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : behind;
  }

  Token next() {
    Token token = peek();
    at++;
    return token;
  }

  boolean is(Keyword keyword) {
    return peek().keyword() == keyword;
  }

  boolean is(int ahead, Keyword keyword) {
    return peek(ahead).keyword() == keyword;
  }

  /// Goes past the keyword where it stands.
  ///
  /// @return whether it stood there
  boolean skip(Keyword keyword) {
    boolean stands = is(keyword);
    if (stands) {
      at++;
    }
    return stands;
  }

  boolean isSign(char sign) {
    return isSign(0, sign);
  }

  boolean isSign(int ahead, char sign) {
    Token token = peek(ahead);
    return token.kind() == Token.Kind.SIGN
        && token.end() > token.start()
        && text.charAt(token.start()) == sign;
  }

  /// Where the token before ends.
  int lastEnd() {
    return at == 0 ? 0 : tokens.get(Math.min(at, tokens.size()) - 1).end();
  }

  int mark() {
    return at;
  }

  void back(int mark) {
    at = mark;
  }

  String slice(Token token) {
    return text.substring(token.start(), token.end());
  }

  String slice(int start, int end) {
    return text.substring(start, end);
  }

  String text() {
    return text;
  }

  /// Whether two whole strings or more follow from here to the end.
  boolean severalStringsFollow() {
    if (lastButOne < 0) {
      int seen = 0;
      lastButOne = 0;
      for (int i = tokens.size() - 1; i >= 0 && seen < 2; i--) {
        seen += tokens.get(i).kind() == Token.Kind.STRING ? 1 : 0;
        lastButOne = seen == 2 ? i : 0;
      }
    }
    return at > 0 && lastButOne >= at;
  }

  /// Whether the next token touches the one before it.
  boolean touches() {
    return !atEnd() && at > 0 && peek().start() == tokens.get(at - 1).end();
  }
}
