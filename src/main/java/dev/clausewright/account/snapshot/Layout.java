package dev.clausewright.account.snapshot;

/// Lays a JSON text that is one long line out in lines, since people are shown lines with
/// numbers. It moves white space outside quotes only, so order, duplicates and faults stay what
/// they are.
public final class Layout {
  private static final int WIDE = 80;

  private Layout() {}

  /// The text in lines; one that has lines already, or is short, as it is.
  public static String lines(String text) {
    String stripped = text.strip();
    return stripped.length() <= WIDE || stripped.indexOf('\n') >= 0 ? text : spread(stripped);
  }

  private static String spread(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int whole = c == '"' ? quoteEnd(text, i) : (c == '[' || c == '{') ? shortEnd(text, i) : -1;
      if (whole > 0) {
        inline(out, text, i, whole);
        i = whole;
        continue;
      }
      switch (c) {
        case '{', '[' -> newLine(out.append(c), ++depth);
        case '}', ']' -> newLine(out, --depth).append(c);
        case ',' -> newLine(out.append(c), depth);
        case ':' -> out.append(": ");
        case ' ', '\t', '\r' -> {}
        default -> out.append(c);
      }
      i++;
    }
    return out.toString();
  }

  private static StringBuilder newLine(StringBuilder out, int depth) {
    return out.append('\n').repeat("  ", Math.clamp(depth, 0, 20));
  }

  /// Where a list of plain values, or an empty pair, ends that fits into a line; else -1.
  private static int shortEnd(String text, int start) {
    char close = text.charAt(start) == '[' ? ']' : '}';
    int i = start + 1;
    while (i < text.length() && i - start < WIDE) {
      char c = text.charAt(i);
      if (c == '"') {
        i = quoteEnd(text, i);
      } else if (c == close) {
        return close == ']' || text.substring(start + 1, i).isBlank() ? i + 1 : -1;
      } else if (c == '[' || c == '{') {
        return -1;
      } else {
        i++;
      }
    }
    return -1;
  }

  private static int quoteEnd(String text, int start) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, text.length());
  }

  private static void inline(StringBuilder out, String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int end = c == '"' ? quoteEnd(text, i) : i + 1;
      if (!Character.isWhitespace(c)) {
        out.append(text, i, end);
      }
      if (c == ',') {
        out.append(' ');
      }
      i = end;
    }
  }
}
