package dev.clausewright.sql;

import java.util.ArrayList;
import java.util.List;

/// The single quotes inside of a literal.
final class Quotes {
  private Quotes() {}

  /// One insertion for every quote inside that is not doubled.
  static Edit[] doubled(String text, Token literal) {
    List<Edit> edits = new ArrayList<>();
    int at = literal.inside();
    while (at < literal.insideEnd()) {
      boolean quote = text.charAt(at) == '\'';
      boolean pair = quote && at + 1 < literal.insideEnd() && text.charAt(at + 1) == '\'';
      if (quote && !pair) {
        edits.add(Edit.insert(at, "'"));
      }
      at += pair || text.charAt(at) == '\\' ? 2 : 1;
    }
    return edits.toArray(Edit[]::new);
  }
}
