package dev.clausewright.sql;

/// Finds where the query of UNLOAD ends: at the quote behind which `)` and TO stand. People forget
/// to double the quotes inside (L-2), or to close the last one.
final class QueryEnd {
  private final Characters text;
  private final StringEnd strings;
  private Token.Kind kind = Token.Kind.STRING;
  private int end;

  QueryEnd(Characters text, StringEnd strings) {
    this.text = text;
    this.strings = strings;
  }

  void find(int open) {
    strings.find(open, false);
    kind = strings.kind();
    end = strings.end();
    boolean whole = kind == Token.Kind.STRING && closes(end);
    if (whole) {
      return;
    }
    int undoubled = kind == Token.Kind.STRING ? laterQuote(end) : -1;
    int unclosed = undoubled < 0 ? parenthesis(open) : -1;
    if (undoubled > 0) {
      kind = Token.Kind.UNDOUBLED_STRING;
      end = undoubled;
    } else if (unclosed > 0) {
      kind = Token.Kind.OPEN_STRING;
      end = unclosed;
    }
  }

  Token.Kind kind() {
    return kind;
  }

  int end() {
    return end;
  }

  /// After the first quote behind which the query is closed.
  private int laterQuote(int from) {
    for (int at = from; text.at(at) >= 0; at++) {
      if (text.at(at) == '\'' && closes(at + 1) && goesOn(at + 1)) {
        return at + 1;
      }
    }
    return -1;
  }

  private boolean closes(int from) {
    return text.at(blanks(from)) == ')';
  }

  private boolean goesOn(int from) {
    int at = blanks(blanks(from) + 1);
    return text.at(at) < 0 || isTo(at);
  }

  /// The `)` that stands before TO and a string.
  private int parenthesis(int open) {
    for (int at = open + 1; text.at(at) >= 0; at++) {
      if (text.at(at) == ')') {
        int to = blanks(at + 1);
        if (isTo(to) && text.at(blanks(to + 2)) == '\'') {
          return at;
        }
      }
    }
    return -1;
  }

  private boolean isTo(int at) {
    int next = text.at(at + 2);
    return (text.at(at) | 32) == 't' && (text.at(at + 1) | 32) == 'o' && !Letters.isWord(next);
  }

  private int blanks(int from) {
    int at = from;
    while (Letters.isBlank(text.at(at))) {
      at++;
    }
    return at;
  }
}
