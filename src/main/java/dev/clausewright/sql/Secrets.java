package dev.clausewright.sql;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fault;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Slot;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Redaction;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Hands what may be a secret to the vault, so that the statement holds a reference only (SEC-10).
final class Secrets {
  private static final int LONGEST_HARMLESS = 16;

  private final Vault vault;

  Secrets(Vault vault) {
    this.vault = vault;
  }

  /// A key or a token: a hole, blanked, or kept in the vault.
  Entry secret(Slot slot, Kind kind, String text) {
    if (text.isBlank()) {
      return new Entry.Redacted();
    }
    return Entries.hole(text).orElseGet(() -> Entries.secret(slot, keep(kind, text)));
  }

  /// Text that is no value and may hold a secret.
  Entry kept(String text, Fault fault) {
    return new Entry.Bad(new Raw.Kept(keep(Kind.TEXT, text)), List.of(fault));
  }

  /// The same where a slip says what is wrong.
  Entry kept(String text) {
    return new Entry.Bad(new Raw.Kept(keep(Kind.TEXT, text)), List.of());
  }

  /// Whether a literal can stand in a statement as it is.
  static boolean isHarmless(String literal) {
    return literal.length() <= LONGEST_HARMLESS
        || (literal.contains("://") && Redaction.mask(literal).equals(literal));
  }

  static Fault fault(String rule, String what, String why) {
    return new Fault(new RuleId(rule), what, why, Optional.empty());
  }

  private SecretRef keep(Kind kind, String text) {
    char[] characters = text.toCharArray();
    try {
      return vault.put(kind, characters);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }
}
