package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Kind;
import java.util.List;

/// Reads the clauses of an authorization (1.2), in any order and spelling.
final class AuthorizationClauses {
  private final Cursor cursor;
  private final Found found;
  private final Secrets secrets;
  private final Strings strings;

  AuthorizationClauses(Cursor cursor, Found found, Secrets secrets) {
    this.cursor = cursor;
    this.found = found;
    this.secrets = secrets;
    this.strings = new Strings(cursor, found);
  }

  /// Reads the clause that begins here; its keyword is one of an authorization, or WITH before
  /// CREDENTIALS.
  void read() {
    int start = cursor.peek().start();
    cursor.skip(Keyword.WITH);
    Token keyword = cursor.next();
    read(keyword.keyword(), keyword, start);
  }

  /// The same under a name that other tools give it.
  void read(Aliases.Alias alias) {
    Token first = cursor.next();
    int end = alias.words() == 2 ? cursor.next().end() : first.end();
    boolean upper = Character.isUpperCase(cursor.text().charAt(first.start()));
    String right = upper ? alias.keyword().name() : alias.keyword().lower();
    found.slip(
        Slip.error(
                "1.2",
                first.start(),
                end,
                "The clause is named " + alias.keyword().name() + ".",
                "Redshift knows it under that name only.")
            .mended("Write " + alias.keyword().name(), new Edit(first.start(), end, right)));
    read(alias.keyword(), first, first.start());
  }

  private void read(Keyword meant, Token keyword, int start) {
    switch (meant) {
      case IAM_ROLE -> role(Part.IAM_ROLE, start);
      case CATALOG_ROLE -> role(Part.CATALOG_ROLE, start);
      case ACCESS_KEY_ID -> keyId(start);
      case SECRET_ACCESS_KEY -> secret(Part.SECRET_ACCESS_KEY, Kind.SECRET_ACCESS_KEY, start);
      case SESSION_TOKEN -> secret(Part.SESSION_TOKEN, Kind.SESSION_TOKEN, start);
      case TOKEN -> {
        legacyToken(keyword);
        secret(Part.SESSION_TOKEN, Kind.SESSION_TOKEN, start);
      }
      default -> credentials(keyword, start);
    }
  }

  /// G-15: only in old examples.
  private void legacyToken(Token keyword) {
    boolean upper = Character.isUpperCase(cursor.text().charAt(keyword.start()));
    found.slip(
        Slip.warning(
                "S-05",
                keyword.start(),
                keyword.end(),
                "The keyword is TOKEN, as in old examples of AWS.",
                "No synopsis has it. SESSION_TOKEN is the documented spelling.")
            .also("G-15")
            .in(found.nextOf(Slot.of(Part.SESSION_TOKEN)))
            .mended(
                "Write SESSION_TOKEN",
                new Edit(
                    keyword.start(), keyword.end(), upper ? "SESSION_TOKEN" : "session_token")));
  }

  private void role(Part part, int start) {
    Slot slot = found.nextOf(Slot.of(part));
    Token next = cursor.peek();
    if (next.keyword() == Keyword.DEFAULT) {
      cursor.next();
      done(slot, new Entry.Is(new RoleValue.DefaultRole()), next.start(), next.end(), start);
      return;
    }
    if (next.keyword() == Keyword.SESSION) {
      cursor.next();
      found.slip(
          Slip.error(
                  "G-11",
                  next.start(),
                  next.end(),
                  "SESSION stands without quotes.",
                  "Every synopsis quotes it: 'SESSION'. Only default is bare.")
              .in(slot)
              .mended("Add quotes", new Edit(next.start(), next.end(), "'SESSION'")));
      done(slot, new Entry.Is(new RoleValue.SessionIdentity()), next.start(), next.end(), start);
      return;
    }
    Written written = strings.plain(part.name(), slot, start);
    if (isInQuotes(written) && written.text().equalsIgnoreCase("default")) {
      quotedDefault(slot, written);
    }
    done(slot, entry(slot, written), written.start(), written.end(), start);
  }

  private boolean isInQuotes(Written written) {
    return written.form() == Written.Form.STRING
        && written.end() < cursor.text().length()
        && cursor.text().charAt(written.start() - 1) == '\''
        && cursor.text().charAt(written.end()) == '\'';
  }

  /// G-10.
  private void quotedDefault(Slot slot, Written written) {
    found.slip(
        Slip.warning(
                "G-10",
                written.start() - 1,
                written.end() + 1,
                "default stands in quotes.",
                "The documented spelling is the bare word. In quotes it is probably taken for the"
                    + " name of a role.")
            .in(slot)
            .mended(
                "Remove the quotes",
                new Edit(written.start() - 1, written.end() + 1, written.text())));
  }

  private void keyId(int start) {
    Slot slot = found.nextOf(Slot.of(Part.ACCESS_KEY_ID));
    Written written = strings.plain("ACCESS_KEY_ID", slot, start);
    done(slot, entry(slot, written), written.start(), written.end(), start);
  }

  private void secret(Part part, Kind kind, int start) {
    Slot slot = found.nextOf(Slot.of(part));
    Written written = strings.plain(part.name(), slot, start);
    Entry entry = written.isMissing() ? missing() : secrets.secret(slot, kind, written);
    done(slot, entry, written.start(), written.end(), start);
  }

  /// `[WITH] CREDENTIALS [AS] '…'` (G-4).
  private void credentials(Token keyword, int start) {
    cursor.skip(Keyword.AS);
    Slot slot = Slot.of(Part.CREDENTIALS);
    if (cursor.peek().keyword().isAuthorization()) {
      stray(keyword, start, slot);
      return;
    }
    Written written = strings.plain("CREDENTIALS", slot, start);
    found.extent(slot, start, cursor.lastEnd());
    if (written.isMissing()) {
      found.add(slot, missing(), written.start(), written.end());
    } else {
      new CredentialPairs(cursor.text(), written, found, secrets).read();
    }
  }

  /// both step pages of AWS for EMR and SSH print it.
  private void stray(Token keyword, int start, Slot slot) {
    Token next = cursor.peek();
    found.slip(
        Slip.error(
                "X-37",
                start,
                keyword.end(),
                "A stray CREDENTIALS stands before " + next.keyword().name() + ".",
                "CREDENTIALS takes a string of its own. Two pages of AWS print it like this.")
            .in(slot)
            .mended("Remove CREDENTIALS", Edit.delete(start, next.start())));
  }

  private Entry entry(Slot slot, Written written) {
    if (written.isMissing()) {
      return missing();
    }
    if (written.form() == Written.Form.HOLE) {
      return Secrets.hole(written.text());
    }
    return written.text().isBlank()
        ? new Entry.Redacted()
        : secrets.read(slot, Verb.COPY, written.text());
  }

  /// Nothing, and no fault: a slip says it.
  static Entry missing() {
    return new Entry.Bad(new Raw.Plain(""), List.of());
  }

  private void done(Slot slot, Entry entry, int start, int end, int clause) {
    found.add(slot, entry, start, end);
    found.extent(slot, clause, cursor.lastEnd());
  }
}
