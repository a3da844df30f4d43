package dev.clausewright.sql;

/// Finds where an authorization begins in text that is no statement (S-07).
final class Fragments {
  private Fragments() {}

  /// The number of the token where the first clause begins, where an authorization is among what
  /// follows; else -1.
  static int at(Cursor cursor) {
    int mark = cursor.mark();
    int first = -1;
    boolean authorization = false;
    while (!cursor.atEnd() && !authorization) {
      boolean begins = Clauses.begins(cursor) && takesValue(cursor);
      first = first < 0 && begins ? cursor.mark() : first;
      authorization = begins && isAuthorization(cursor);
      cursor.next();
    }
    cursor.back(mark);
    return authorization ? first : -1;
  }

  private static boolean isAuthorization(Cursor cursor) {
    return cursor.is(Keyword.WITH)
        || (cursor.peek().keyword().isAuthorization() && !cursor.is(Keyword.TOKEN));
  }

  /// Names of columns are spelled like keywords: only those count behind which a value stands.
  private static boolean takesValue(Cursor cursor) {
    int ahead = cursor.is(Keyword.WITH) ? 2 : 1;
    Token next = cursor.peek(cursor.is(ahead, Keyword.AS) ? ahead + 1 : ahead);
    return next.isString()
        || next.kind() == Token.Kind.HOLE
        || next.keyword() == Keyword.DEFAULT
        || next.keyword() == Keyword.SESSION
        || next.kind() == Token.Kind.BARE
        || next.kind() == Token.Kind.HALF_BARE
        || next.kind() == Token.Kind.QUOTED
        || next.keyword().beginsClause();
  }
}
