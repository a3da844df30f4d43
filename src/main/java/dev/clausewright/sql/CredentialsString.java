package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.secret.Trait;
import java.util.List;

/// Assembles the one string after CREDENTIALS (2.2): pairs joined by `;`, no blanks, keys in lower
/// case, `token` for the session token (G-14). What would break the string is refused: its
/// placeholder stands instead.
final class CredentialsString {
  private static final List<Part> ORDER =
      List.of(
          Part.CREDENTIALS_ROLE,
          Part.CREDENTIALS_KEY_ID,
          Part.CREDENTIALS_SECRET,
          Part.CREDENTIALS_TOKEN,
          Part.CREDENTIALS_MASTER_KEY);

  private CredentialsString() {}

  static void write(Statement statement, Shown shown, Sheet sheet) {
    List<Item> items =
        ORDER.stream()
            .flatMap(part -> statement.items().stream().filter(item -> item.slot().part() == part))
            .toList();
    if (items.isEmpty()) {
      return;
    }
    sheet.clause();
    sheet.keyword("credentials");
    sheet.plain(" '");
    for (int i = 0; i < items.size(); i++) {
      Slot slot = items.get(i).slot();
      Entry entry = items.get(i).entry();
      String text = breaks(entry) ? Shown.placeholder(word(slot.part())) : shown.text(slot, entry);
      sheet.plain((i == 0 ? "" : ";") + key(slot.part()) + "=");
      sheet.placed(slot, () -> sheet.plain(Quoting.inside(text)));
    }
    sheet.plain("'");
  }

  private static boolean breaks(Entry entry) {
    return switch (entry) {
      case Entry.Is(RoleValue.RoleChain chain) -> chain.text().contains(";");
      case Entry.Is(RoleValue other) -> true;
      case Entry.Is(Secret(var ref)) ->
          ref.shape().has(Trait.SEMICOLON) || ref.shape().has(Trait.WHITE_SPACE);
      case Entry.Is other -> false;
      case Entry.Hole hole -> false;
      case Entry.Redacted redacted -> false;
      case Entry.Bad bad -> false;
    };
  }

  private static String key(Part part) {
    return switch (part) {
      case CREDENTIALS_ROLE -> "aws_iam_role";
      case CREDENTIALS_KEY_ID -> "aws_access_key_id";
      case CREDENTIALS_SECRET -> "aws_secret_access_key";
      case CREDENTIALS_TOKEN -> "token";
      case CREDENTIALS_MASTER_KEY -> "master_symmetric_key";
      default -> throw new IllegalArgumentException(part + " is no part of the string");
    };
  }

  private static String word(Part part) {
    return switch (part) {
      case CREDENTIALS_ROLE -> "role-arn";
      case CREDENTIALS_KEY_ID -> "access-key-id";
      case CREDENTIALS_SECRET -> "secret-access-key";
      case CREDENTIALS_TOKEN -> "session-token";
      case CREDENTIALS_MASTER_KEY -> "master-key";
      default -> throw new IllegalArgumentException(part + " is no part of the string");
    };
  }
}
