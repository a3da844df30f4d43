package dev.clausewright.sql;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fault;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Text;
import dev.clausewright.clause.Verb;
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

  private static final int SHORTEST_SECRET = 40;

  private final Vault vault;

  Secrets(Vault vault) {
    this.vault = vault;
  }

  /// What the text is in that slot; wrong text that looks as if it held a secret goes to the vault.
  Entry read(Slot slot, Verb verb, String text) {
    Entry entry = Entries.read(slot, verb, text);
    boolean suspicious = holdsRun(text) && !Redaction.mask(text).equals(text);
    if (!suspicious) {
      return entry;
    }
    return switch (entry) {
      case Entry.Bad(Raw.Plain(String plain), var faults) ->
          faults.isEmpty() ? kept(plain) : kept(plain, faults.getFirst());
      case Entry.Is(Text literal) -> kept(literal.text());
      case Entry.Is is -> is;
      case Entry.Bad bad -> bad;
      case Entry.Hole hole -> hole;
      case Entry.Redacted redacted -> redacted;
    };
  }

  /// A key or a token: a hole, blanked, or kept in the vault.
  Entry secret(Slot slot, Kind kind, Written written) {
    return written.form() == Written.Form.HOLE
        ? hole(written.text())
        : secret(slot, kind, written.text());
  }

  Entry secret(Slot slot, Kind kind, String text) {
    if (text.isBlank()) {
      return new Entry.Redacted();
    }
    return Entries.hole(text).orElseGet(() -> Entries.secret(slot, keep(kind, text)));
  }

  /// A placeholder outside of quotes: what the lexer takes for one is one.
  static Entry hole(String text) {
    return Entries.hole(text).orElseGet(() -> new Entry.Hole(text));
  }

  /// Text that is no value and may hold a secret.
  Entry kept(String text, Fault fault) {
    Fault masked =
        new Fault(
            fault.rule(),
            Redaction.mask(fault.what()),
            Redaction.mask(fault.why()),
            Optional.empty());
    return new Entry.Bad(raw(text), List.of(masked));
  }

  /// The same where a slip says what is wrong.
  Entry kept(String text) {
    return new Entry.Bad(raw(text), List.of());
  }

  private Raw raw(String text) {
    return text.isEmpty() ? new Raw.Plain("") : new Raw.Kept(keep(Kind.TEXT, text));
  }

  /// Whether a literal can stand in a statement as it is.
  static boolean isHarmless(String literal) {
    return literal.length() <= LONGEST_HARMLESS
        || (literal.contains("://") && Redaction.mask(literal).equals(literal));
  }

  /// Whether so many characters stand together as a secret has.
  static boolean holdsRun(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < SHORTEST_SECRET; i++) {
      char c = text.charAt(i);
      boolean part = Letters.isWord(c) || c == '/' || c == '+' || c == '=';
      run = part ? run + 1 : 0;
    }
    return run >= SHORTEST_SECRET;
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
