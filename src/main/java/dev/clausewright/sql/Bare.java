package dev.clausewright.sql;

import java.util.Set;

/// A location, an ARN or pairs of CREDENTIALS that stand without quotes, as people write and web
/// pages break them: one token to the next blank.
final class Bare {
  private static final Set<String> SCHEMES =
      Set.of("s3", "s3a", "s3n", "emr", "dynamodb", "http", "https");

  private final Characters text;
  private final int wordStart;
  private final int wordEnd;
  private int end;
  private boolean bare;
  private Token.Kind kind = Token.Kind.BARE;

  /// @param wordEnd after the word that begins it
  Bare(Characters text, int wordStart, int wordEnd) {
    this.text = text;
    this.wordStart = wordStart;
    this.wordEnd = wordEnd;
    this.end = wordEnd;
    look();
  }

  boolean isBare() {
    return bare;
  }

  Token.Kind kind() {
    return kind;
  }

  int end() {
    return end;
  }

  private void look() {
    int next = text.at(wordEnd);
    if (next == '=' && startsWith("aws_")) {
      run(true);
    } else if (next == ':') {
      String word = word();
      boolean location = text.at(wordEnd + 1) == '/' && text.at(wordEnd + 2) == '/';
      if (word.equals("arn") && text.at(wordEnd + 1) != ':') {
        run(false);
      } else if (location && SCHEMES.contains(word)) {
        run(false);
      } else if (location) {
        glued(word);
      }
    }
  }

  /// `FROMs3://…`: the keyword first, the location with the next token.
  private void glued(String word) {
    int keyword = word.startsWith("from") ? 4 : word.startsWith("to") ? 2 : 0;
    if (keyword > 0 && SCHEMES.contains(word.substring(keyword))) {
      bare = true;
      kind = Token.Kind.WORD;
      end = wordStart + keyword;
    }
  }

  private void run(boolean semicolons) {
    bare = true;
    int c = text.at(end);
    while (c >= 0 && !ends(c) && !(c == ';' && (!semicolons || !goesOn(text.at(end + 1))))) {
      end++;
      c = text.at(end);
    }
    if (c == '\'' || Letters.isCurly(c)) {
      int next = text.at(end + 1);
      if (next < 0 || Letters.isBlank(next) || next == ';' || next == ')') {
        end++;
        kind = Token.Kind.HALF_BARE;
      }
    }
  }

  private static boolean ends(int c) {
    return Letters.isBlank(c) || c == '\'' || c == ')' || c == '"' || Letters.isCurly(c);
  }

  private static boolean goesOn(int c) {
    return Letters.isWord(c) || c == '<' || c == '{';
  }

  private boolean startsWith(String prefix) {
    for (int i = 0; i < prefix.length(); i++) {
      if ((text.at(wordStart + i) | 32) != (prefix.charAt(i) | 32)) {
        return false;
      }
    }
    return true;
  }

  private String word() {
    StringBuilder letters = new StringBuilder();
    for (int i = wordStart; i < wordEnd && letters.length() < 16; i++) {
      letters.append((char) (text.at(i) | 32));
    }
    return letters.toString();
  }
}
