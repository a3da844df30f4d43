package dev.clausewright.sql;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names that other tools give to the clauses of an authorization, and what they mean.
final class Aliases {
  private static final Map<String, Keyword> MEANT =
      Map.ofEntries(
          Map.entry("IAMROLE", Keyword.IAM_ROLE),
          Map.entry("AWS_IAM_ROLE", Keyword.IAM_ROLE),
          Map.entry("IAM_ROLE_ARN", Keyword.IAM_ROLE),
          Map.entry("ROLE_ARN", Keyword.IAM_ROLE),
          Map.entry("ACCESS_KEY", Keyword.ACCESS_KEY_ID),
          Map.entry("AWS_ACCESS_KEY_ID", Keyword.ACCESS_KEY_ID),
          Map.entry("AWS_ACCESS_KEY", Keyword.ACCESS_KEY_ID),
          Map.entry("SECRET_KEY", Keyword.SECRET_ACCESS_KEY),
          Map.entry("SECRET_ACCESS_KEY_ID", Keyword.SECRET_ACCESS_KEY),
          Map.entry("AWS_SECRET_ACCESS_KEY", Keyword.SECRET_ACCESS_KEY),
          Map.entry("AWS_SECRET_KEY", Keyword.SECRET_ACCESS_KEY),
          Map.entry("AWS_SESSION_TOKEN", Keyword.SESSION_TOKEN),
          Map.entry("SECURITY_TOKEN", Keyword.SESSION_TOKEN),
          Map.entry("CREDENTIAL", Keyword.CREDENTIALS));

  private Aliases() {}

  /// What the word here means, where a string stands behind it: `IAM ROLE` too.
  ///
  /// @param words how many tokens the name has
  record Alias(Keyword keyword, int words) {}

  static Optional<Alias> at(Cursor cursor) {
    Token token = cursor.peek();
    if (token.kind() != Token.Kind.WORD) {
      return Optional.empty();
    }
    String upper = cursor.slice(token).toUpperCase(Locale.ROOT);
    boolean two =
        upper.equals("IAM") && cursor.slice(cursor.peek(1)).toUpperCase(Locale.ROOT).equals("ROLE");
    int words = two ? 2 : 1;
    Keyword meant = two ? Keyword.IAM_ROLE : MEANT.getOrDefault(upper, Keyword.NONE);
    Token next = cursor.peek(words);
    boolean value =
        next.isString() || next.kind() == Token.Kind.HOLE || next.keyword() == Keyword.DEFAULT;
    return meant == Keyword.NONE || !value
        ? Optional.empty()
        : Optional.of(new Alias(meant, words));
  }
}
