package dev.clausewright.sql;

import dev.clausewright.clause.CredentialsText;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Statement;
import java.util.List;

/// Assembles the one string after CREDENTIALS (2.2): pairs joined by `;`, no blanks, keys in lower
/// case, `token` for the session token (G-14). What would break the string is refused: its
/// placeholder stands instead.
final class CredentialsString {
  /// One pair of the string.
  ///
  /// @param word what stands for a value that would break the string
  private record Pair(Part part, String key, String word) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(Part.CREDENTIALS_ROLE, "aws_iam_role", "role-arn"),
          new Pair(Part.CREDENTIALS_KEY_ID, "aws_access_key_id", "access-key-id"),
          new Pair(Part.CREDENTIALS_SECRET, "aws_secret_access_key", "secret-access-key"),
          new Pair(Part.CREDENTIALS_TOKEN, "token", "session-token"),
          new Pair(Part.CREDENTIALS_MASTER_KEY, "master_symmetric_key", "master-key"));

  private CredentialsString() {}

  static void write(Statement statement, Shown shown, Sheet sheet) {
    if (statement.items().stream().noneMatch(item -> item.slot().part().inCredentials())) {
      return;
    }
    sheet.clause();
    sheet.keyword("credentials");
    sheet.plain(" '");
    String separator = "";
    for (Pair pair : PAIRS) {
      for (Item item : statement.items()) {
        if (item.slot().part() == pair.part()) {
          sheet.plain(separator + pair.key() + "=");
          write(pair, item, shown, sheet);
          separator = ";";
        }
      }
    }
    sheet.plain("'");
  }

  private static void write(Pair pair, Item item, Shown shown, Sheet sheet) {
    String text =
        CredentialsText.breaks(item.entry())
            ? Shown.placeholder(pair.word())
            : shown.text(item.slot(), item.entry());
    sheet.placed(item.slot(), () -> sheet.plain(Quoting.inside(text)));
  }
}
