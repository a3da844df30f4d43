package dev.clausewright.sql;

import java.util.ArrayList;
import java.util.List;

/// The backslashes that Markdown puts before punctuation (S-27).
final class Markdown {
  private Markdown() {}

  static String clean(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isEscape(text, i)) {
        clean.append(text.charAt(i));
      }
    }
    return clean.toString();
  }

  /// One edit for each of them.
  ///
  /// @param start where the text stands
  static Edit[] deletions(String text, int start) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        edits.add(Edit.delete(start + i, start + i + 1));
      }
    }
    return edits.toArray(Edit[]::new);
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && Letters.isEscapedByMarkdown(text.charAt(at + 1));
  }
}
