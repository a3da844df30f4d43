package dev.clausewright.sql;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the string of CREDENTIALS (2.2): pairs between `;`, each split at its first `=`. Blanks
/// break it (G-5); what is left without them is what it means.
final class CredentialPairs {
  private final String text;
  private final Written written;
  private final Found found;
  private final Secrets secrets;
  private final CredentialKeys keys;
  private final Holes holes;
  private boolean any;
  private boolean named;
  private Optional<Entry> template = Optional.empty();

  CredentialPairs(String text, Written written, Found found, Secrets secrets) {
    this.text = text;
    this.written = written;
    this.found = found;
    this.secrets = secrets;
    this.keys = new CredentialKeys(text, found);
    this.holes = new Holes(new Characters.Whole(text));
  }

  void read() {
    Slot whole = Slot.of(Part.CREDENTIALS);
    if (written.text().isBlank()) {
      found.add(whole, new Entry.Redacted(), written.start(), written.end());
      return;
    }
    if (find('=', written.start(), written.end()) == written.end()) {
      unpaired(whole);
      return;
    }
    blanks(whole);
    int start = written.start();
    while (start <= written.end()) {
      int end = find(';', start, written.end());
      piece(trimStart(start, end), trimEnd(start, end));
      start = end + 1;
    }
    if (!named && template.isPresent()) {
      found.add(whole, template.get(), written.start(), written.end());
    } else if (!any) {
      found.add(whole, kept(), written.start(), written.end());
    }
  }

  /// A string without any `=`: a template of it all, an ARN alone, or nothing that can be told.
  private void unpaired(Slot whole) {
    Optional<Entry> hole = Entries.hole(written.text());
    if (hole.isPresent()) {
      found.add(whole, hole.get(), written.start(), written.end());
      return;
    }
    if (written.text().strip().startsWith("arn:")) {
      int start = trimStart(written.start(), written.end());
      found.slip(
          Slip.error(
                  "G-16",
                  start,
                  written.end(),
                  "The role stands in CREDENTIALS without its name.",
                  "Inside CREDENTIALS a role is written aws_iam_role= and its ARN.")
              .in(Slot.of(Part.CREDENTIALS_ROLE))
              .mended("Put aws_iam_role= before it", Edit.insert(start, "aws_iam_role=")));
      value(CredentialKeys.Key.ROLE, start, start, trimEnd(start, written.end()));
      return;
    }
    found.add(whole, kept(), written.start(), written.end());
  }

  private Entry kept() {
    return secrets.kept(
        written.text(),
        Secrets.fault(
            "G-16",
            "The string of CREDENTIALS holds no pair of name and value.",
            "It looks like aws_iam_role=arn:aws:iam::123456789012:role/name. IAM_ROLE is"
                + " simpler."));
  }

  /// G-5, S-14: one slip for all white space of the string, at the first.
  private void blanks(Slot whole) {
    List<Edit> edits = new ArrayList<>();
    boolean wrapped = false;
    int at = written.start();
    while (at < written.end()) {
      int template = holes.endInString(at);
      int angle = text.charAt(at) == '<' ? holes.end(at) : -1;
      int end = at;
      while (end < written.end() && isBlank(text.charAt(end))) {
        wrapped |= Letters.isLineBreak(text.charAt(end));
        end++;
      }
      if (end > at) {
        edits.add(Edit.delete(at, end));
      }
      at = Math.max(Math.max(template, angle), Math.max(end, at + 1));
    }
    if (edits.isEmpty()) {
      return;
    }
    Slip slip =
        Slip.error(
                "G-5",
                edits.getFirst().start(),
                edits.getFirst().end(),
                wrapped
                    ? "The string of CREDENTIALS is wrapped onto another line."
                    : "There is a blank in the string of CREDENTIALS.",
                "It must hold no blanks and no line breaks; Redshift answers “Invalid"
                    + " credentials”.")
            .in(whole)
            .mended("Remove the blanks", edits.toArray(Edit[]::new));
    found.slip(wrapped ? slip.also("S-14") : slip);
  }

  private void piece(int start, int end) {
    if (start >= end) {
      empty(end);
      return;
    }
    int equals = find('=', start, end);
    if (equals == end) {
      Optional<Entry> hole = Entries.hole(text.substring(start, end));
      template = hole.isPresent() ? hole : template;
      if (hole.isEmpty()) {
        found.slip(
            Slip.error(
                    "G-16",
                    start,
                    end,
                    "A piece of the CREDENTIALS string has no name.",
                    "Every piece between semicolons is a name, an equals sign and a value.")
                .in(Slot.of(Part.CREDENTIALS)));
      }
      return;
    }
    Optional<CredentialKeys.Key> key = keys.read(start, trimEnd(start, equals));
    int from = trimStart(equals + 1, end);
    key.ifPresent(known -> value(known, start, from, Math.max(from, end)));
  }

  /// Nothing between two semicolons; behind the last one nothing is needed.
  private void empty(int end) {
    if (end < written.end() && text.charAt(end) == ';' && end > written.start()) {
      found.slip(
          Slip.warning(
                  "G-16",
                  end,
                  end + 1,
                  "Two semicolons stand in a row.",
                  "A name, an equals sign and a value stand between them.")
              .in(Slot.of(Part.CREDENTIALS))
              .mended("Remove one", Edit.delete(end, end + 1)));
    }
  }

  private void value(CredentialKeys.Key key, int pair, int start, int end) {
    any = true;
    named |= key != CredentialKeys.Key.MASTER_KEY;
    Slot slot = found.nextOf(Slot.of(key.part()));
    String value = unwrapped(Literal.inside(Markdown.clean(text.substring(start, end))));
    found.extent(slot, pair, end);
    if (value.isEmpty()) {
      found.slip(
          Slip.error(
                  "G-16",
                  pair,
                  end,
                  "Nothing stands behind the equals sign.",
                  "Every name in CREDENTIALS needs its value.")
              .in(slot));
      found.add(slot, AuthorizationClauses.missing(), start, end);
      return;
    }
    Entry entry =
        switch (key) {
          case ROLE, KEY_ID -> secrets.read(slot, Verb.COPY, value);
          case SECRET -> secrets.secret(slot, Kind.SECRET_ACCESS_KEY, value);
          case TOKEN -> secrets.secret(slot, Kind.SESSION_TOKEN, value);
          case MASTER_KEY -> secrets.secret(slot, Kind.MASTER_KEY, value);
        };
    found.add(slot, safe(entry), start, end);
  }

  /// Wrong text behind a missing quote may hold anything.
  private Entry safe(Entry entry) {
    return written.broken() && entry instanceof Entry.Bad(Raw.Plain(String plain), var faults)
        ? secrets.kept(plain, faults.getFirst())
        : entry;
  }

  private static String unwrapped(String value) {
    if (Entries.hole(value).isPresent()) {
      return value;
    }
    StringBuilder kept = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      if (!isBlank(value.charAt(i))) {
        kept.append(value.charAt(i));
      }
    }
    return kept.toString();
  }

  /// The next such character outside of templates, or the end.
  private int find(char wanted, int from, int to) {
    int at = from;
    while (at < to) {
      if (text.charAt(at) == wanted) {
        return at;
      }
      int template = holes.endInString(at);
      at = template > 0 ? template : at + 1;
    }
    return to;
  }

  private static boolean isBlank(char c) {
    return Letters.isBlank(c) || Letters.isOddBlank(c) || Letters.isHidden(c);
  }

  private int trimStart(int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int trimEnd(int from, int to) {
    int at = to;
    while (at > from && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
