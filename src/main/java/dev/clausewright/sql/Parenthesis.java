package dev.clausewright.sql;

import dev.clausewright.clause.Slot;
import java.util.Optional;

/// A list in parentheses.
///
/// @param start after the opening one
/// @param end before the closing one
record Parenthesis(int start, int end) {
  /// Reads what stands in parentheses here; empty where none opens. One that is not closed ends
  /// where the next clause begins.
  static Optional<Parenthesis> read(Cursor cursor, Found found, Slot slot) {
    if (!cursor.isSign('(')) {
      return Optional.empty();
    }
    Token open = cursor.next();
    int depth = 1;
    while (!cursor.atEnd()) {
      if (cursor.isSign('(')) {
        depth++;
      } else if (cursor.isSign(')')) {
        depth--;
        if (depth == 0) {
          int close = cursor.next().start();
          return Optional.of(new Parenthesis(open.end(), close));
        }
      } else if (ends(cursor)) {
        break;
      }
      cursor.next();
    }
    int end = Math.max(open.end(), cursor.lastEnd());
    found.slip(
        Slip.error(
                "1.1",
                open.start(),
                open.end(),
                "The parenthesis is not closed.",
                "A list ends with a closing parenthesis.")
            .in(slot)
            .mended("Close it", Edit.insert(end, ")")));
    return Optional.of(new Parenthesis(open.end(), end));
  }

  private static boolean ends(Cursor cursor) {
    Token token = cursor.peek();
    boolean source = cursor.is(Keyword.FROM) || cursor.is(Keyword.TO);
    return token.keyword().isAuthorization() || (source && cursor.peek(1).isString());
  }
}
