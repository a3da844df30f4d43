package dev.clausewright.sql;

/// Finds where a placeholder ends that begins at a place (S-10): `<word>`, `{{ jinja }}`, `${VAR}`,
/// `%(x)s`, `:name` and their like. All lie on one line.
final class Holes {
  private static final int LONGEST = 240;

  private final Characters text;

  Holes(Characters text) {
    this.text = text;
  }

  /// After the placeholder that begins there, or -1.
  int end(int at) {
    int next = text.at(at + 1);
    return switch (text.at(at)) {
      case '{' -> braced(at, next);
      case '$' -> next == '{' ? until(at + 2, '}', 0) : variable(at, next);
      case '%' -> percent(at, next);
      case ':' -> colon(at, next);
      case '<' -> angle(at, next);
      case '#' -> next == '{' ? until(at + 2, '}', 0) : between(at);
      case '@' -> Letters.beginsWord(next) ? words(at + 1) : -1;
      case '?', '\u2026' -> at + 1;
      case '.' -> next == '.' && text.at(at + 2) == '.' ? at + 3 : -1;
      default -> -1;
    };
  }

  /// After a template inside of a string, whose own quotes then do not count; or -1.
  int endInString(int at) {
    int next = text.at(at + 1);
    if (text.at(at) == '{' && (next == '{' || next == '%')) {
      return until(at + 2, next == '{' ? '}' : '%', '}');
    }
    boolean shell = (text.at(at) == '$' || text.at(at) == '#') && next == '{';
    return shell ? until(at + 2, '}', 0) : text.at(at) == '{' ? expression(at) : -1;
  }

  /// After a block of jinja that stands for nothing, or -1: `{% … %}`, `{# … #}`.
  int endOfBlock(int at) {
    int next = text.at(at + 1);
    boolean block = text.at(at) == '{' && (next == '%' || next == '#');
    return block ? until(at + 2, next, '}') : -1;
  }

  private int braced(int at, int next) {
    if (next == '{') {
      return until(at + 2, '}', '}');
    }
    int end = at + 1;
    while (end - at < LONGEST && isInBraces(text.at(end))) {
      end++;
    }
    return text.at(end) == '}' ? end + 1 : expression(at);
  }

  /// `{config.get('a', 'b')}` and `{config['a']}`: an expression of a program in its braces.
  private int expression(int at) {
    int end = at + 1;
    while (Letters.isWord(text.at(end)) || text.at(end) == '.') {
      end++;
    }
    boolean opens = text.at(end) == '(' || text.at(end) == '[';
    int close = opens && end > at + 1 ? until(end, '}', 0) : -1;
    int last = close < 0 ? 0 : text.at(close - 2);
    return last == ')' || last == ']' ? close : -1;
  }

  private static boolean isInBraces(int c) {
    return Letters.isWord(c) || c == '.' || c == '[' || c == ']' || c == '-' || c == ' ';
  }

  /// `#NAME#`.
  private int between(int at) {
    int end = at + 1;
    while (text.at(end) == '_' || (text.at(end) >= 'A' && text.at(end) <= 'Z')) {
      end++;
    }
    return end > at + 1 && text.at(end) == '#' ? end + 1 : -1;
  }

  private int variable(int at, int next) {
    if (next == '(') {
      return until(at + 2, ')', 0);
    }
    if (!Letters.beginsWord(next) && !Letters.isDigit(next)) {
      return -1;
    }
    int end = at + 1;
    while (Letters.isWord(text.at(end)) && text.at(end) != '$') {
      end++;
    }
    return text.at(end) == '$' ? -1 : end;
  }

  private int percent(int at, int next) {
    if (next == 's' && !Letters.isWord(text.at(at + 2))) {
      return at + 2;
    }
    int end = next == '(' ? until(at + 2, ')', 's') : -1;
    return end;
  }

  private int colon(int at, int next) {
    if (next == '\'' || next == '"') {
      return until(at + 2, next, 0);
    }
    boolean cast = at > 0 && text.at(at - 1) == ':';
    return !cast && Letters.beginsWord(next) ? words(at + 1) : -1;
  }

  private int angle(int at, int next) {
    if (!Letters.beginsWord(next)) {
      return -1;
    }
    int end = at + 1;
    while (end - at < LONGEST && isInAngles(text.at(end))) {
      end++;
    }
    return text.at(end) == '>' ? end + 1 : -1;
  }

  private static boolean isInAngles(int c) {
    return Letters.isWord(c) || c == '-' || c == ' ' || c == '.' || c == '/' || c == '\\';
  }

  private int words(int from) {
    int end = from;
    while (Letters.isWord(text.at(end))) {
      end++;
    }
    return end;
  }

  /// After the first place where one character, and the other where it is not 0, stand.
  private int until(int from, int one, int other) {
    for (int i = from; i < from + LONGEST; i++) {
      int c = text.at(i);
      if (c < 0 || Letters.isLineBreak(c)) {
        return -1;
      }
      if (c == one && (other == 0 || text.at(i + 1) == other)) {
        return other == 0 ? i + 1 : i + 2;
      }
    }
    return -1;
  }
}
