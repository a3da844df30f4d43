package dev.clausewright.sql;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Value;
import dev.clausewright.secret.SecretRef;

/// What an entry shows as plain text, before quoting. Secrets come out only here, and only when the
/// view holds the vault.
final class Shown {
  private final SecretView secrets;

  Shown(SecretView secrets) {
    this.secrets = secrets;
  }

  String text(Slot slot, Entry entry) {
    return switch (entry) {
      case Entry.Is(Secret(SecretRef ref)) -> secret(ref);
      case Entry.Is(AccessKeyId id) -> keyId(id);
      case Entry.Is(Value value) -> value.text();
      case Entry.Hole hole -> hole.text();
      case Entry.Redacted redacted -> "";
      case Entry.Bad(Raw.Plain(String text), var faults) -> raw(slot, text);
      case Entry.Bad(Raw.Kept(SecretRef ref), var faults) -> secret(ref);
    };
  }

  static String placeholder(String word) {
    return "<" + word + ">";
  }

  private String keyId(AccessKeyId id) {
    return switch (secrets) {
      case SecretView.Placeholders placeholders -> placeholder("access-key-id");
      case SecretView.Revealed revealed -> id.id();
    };
  }

  /// A bad key id may be a secret in the wrong field.
  private String raw(Slot slot, String text) {
    boolean keyId = slot.part() == Part.ACCESS_KEY_ID || slot.part() == Part.CREDENTIALS_KEY_ID;
    boolean hidden = keyId && secrets instanceof SecretView.Placeholders;
    return hidden ? placeholder("access-key-id") : text;
  }

  private String secret(SecretRef ref) {
    return switch (secrets) {
      case SecretView.Placeholders placeholders -> placeholder(ref.kind().placeholder());
      case SecretView.Revealed(var vault) -> {
        StringBuilder characters = new StringBuilder();
        boolean held = vault.reveal(ref, copy -> characters.append(copy));
        yield held ? characters.toString() : placeholder(ref.kind().placeholder());
      }
    };
  }
}
