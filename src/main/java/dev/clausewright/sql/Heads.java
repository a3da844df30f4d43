package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Vault;
import java.util.Optional;

/// Reads the head of a statement: what stands before authorization and options.
final class Heads {
  private final Cursor cursor;
  private final Found found;
  private final Secrets secrets;
  private final Strings strings;

  Heads(Cursor cursor, Found found, Vault vault) {
    this.cursor = cursor;
    this.found = found;
    this.secrets = new Secrets(vault);
    this.strings = new Strings(cursor, found);
  }

  /// `COPY table [(columns)] FROM source` (1.1).
  void copy() {
    cursor.next();
    into();
    name(Part.TABLE, Verb.COPY);
    Optional<Parenthesis> columns = Parenthesis.read(cursor, found, Slot.of(Part.COLUMNS));
    columns.ifPresent(
        list -> {
          Slot slot = Slot.of(Part.COLUMNS);
          String names = Markdown.clean(cursor.slice(list.start(), list.end()));
          found.add(slot, secrets.read(slot, Verb.COPY, names), list.start(), list.end());
          found.extent(slot, list.start() - 1, cursor.lastEnd());
        });
    place(Keyword.FROM, Part.SOURCE, Verb.COPY);
  }

  /// `COPY INTO`, as other databases have it.
  private void into() {
    Token into = cursor.peek();
    if (cursor.is(Keyword.INTO) && !cursor.is(1, Keyword.FROM) && !cursor.isSign(1, '.')) {
      cursor.next();
      found.slip(
          Slip.error(
                  "1.1",
                  into.start(),
                  into.end(),
                  "INTO stands before the table.",
                  "Snowflake and Databricks have COPY INTO. Redshift names the table right behind"
                      + " COPY, and many options differ.")
              .in(Slot.of(Part.TABLE))
              .mended("Remove INTO", Edit.delete(into.start(), cursor.peek().start())));
    }
  }

  /// `UNLOAD (query) TO target` (1.3).
  void unload() {
    new UnloadQuery(cursor, found, secrets, strings).read();
    place(Keyword.TO, Part.TARGET, Verb.UNLOAD);
  }

  /// `CREATE [OR REPLACE] LIBRARY name LANGUAGE plpythonu FROM source` (1.4).
  void library() {
    cursor.next();
    if (cursor.is(Keyword.OR)) {
      Token or = cursor.next();
      Token replace = cursor.next();
      Slot slot = Slot.of(Part.OR_REPLACE);
      found.add(slot, new Entry.Is(new Flag()), or.start(), replace.end());
      found.extent(slot, or.start(), replace.end());
    }
    cursor.next();
    name(Part.LIBRARY_NAME, Verb.CREATE_LIBRARY);
    if (cursor.is(Keyword.LANGUAGE)) {
      cursor.next();
      language();
    } else {
      int at = cursor.lastEnd();
      found.slip(
          Slip.error(
                  "1.4",
                  Math.max(0, at - 1),
                  at,
                  "LANGUAGE plpythonu is missing.",
                  "It stands behind the name of the library.")
              .mended("Add it", Edit.insert(at, " language plpythonu")));
    }
    place(Keyword.FROM, Part.SOURCE, Verb.CREATE_LIBRARY);
  }

  /// The only one there is; a template may stand for it.
  private void language() {
    Token token = cursor.peek();
    boolean named = token.kind() == Token.Kind.WORD || token.isString();
    boolean hole = token.kind() == Token.Kind.HOLE;
    if (cursor.is(Keyword.FROM) || (!named && !hole)) {
      return;
    }
    cursor.next();
    String name = cursor.slice(token.inside(), token.insideEnd());
    if (!hole && !name.equalsIgnoreCase("plpythonu")) {
      found.slip(
          Slip.error(
                  "1.4",
                  token.start(),
                  token.end(),
                  "The language is not plpythonu.",
                  "It is the only one that a library can have.")
              .maybeMended("Write plpythonu", new Edit(token.start(), token.end(), "plpythonu")));
    }
  }

  /// A name with its dots, up to a parenthesis, the next keyword of the head or a clause.
  private void name(Part part, Verb verb) {
    Slot slot = Slot.of(part);
    int start = cursor.peek().start();
    int end = start;
    while (!cursor.atEnd() && !endsName(end > start)) {
      end = cursor.next().end();
    }
    if (end == start) {
      int at = cursor.lastEnd();
      found.slip(
          Slip.error(
                  verb == Verb.COPY ? "1.1" : "1.4",
                  Math.max(0, at - 1),
                  at,
                  verb == Verb.COPY ? "The table is not named." : "The library is not named.",
                  "A name stands behind the keyword.")
              .in(slot));
      return;
    }
    String name = Markdown.clean(cursor.slice(start, end));
    found.add(slot, hidden(secrets.read(slot, verb, name)), start, end);
    found.extent(slot, start, end);
  }

  private boolean endsName(boolean any) {
    Token token = cursor.peek();
    boolean source = cursor.is(Keyword.FROM) || cursor.is(Keyword.LANGUAGE);
    boolean clause = any && Clauses.begins(cursor) && !cursor.touches();
    return cursor.isSign('(') || token.isString() || source || clause;
  }

  private void place(Keyword keyword, Part part, Verb verb) {
    Slot slot = Slot.of(part);
    int start = cursor.peek().start();
    if (!cursor.skip(keyword)) {
      if (!strings.follows()) {
        int at = cursor.lastEnd();
        found.slip(
            Slip.error(
                    verb == Verb.UNLOAD ? "1.3" : "1.1",
                    Math.max(0, at - 1),
                    at,
                    keyword.name() + " with its location is missing.",
                    "A location in single quotes stands behind " + keyword.name() + ".")
                .in(slot));
        return;
      }
      found.slip(
          Slip.error(
                  "1.1",
                  start,
                  cursor.peek().end(),
                  "The keyword " + keyword.name() + " is missing.",
                  "It stands before the location.")
              .in(slot)
              .mended("Add it", Edit.insert(start, keyword.lower() + " ")));
    }
    Written written = strings.plain(keyword.name(), slot, start);
    Entry entry =
        switch (written.form()) {
          case MISSING -> AuthorizationClauses.missing();
          case HOLE -> Secrets.hole(written.text());
          case STRING, BARE -> secrets.read(slot, verb, written.text());
        };
    found.add(slot, written.broken() ? hidden(entry) : entry, written.start(), written.end());
    found.extent(slot, start, cursor.lastEnd());
  }

  /// Wrong text where a quote was missing may hold anything.
  private Entry hidden(Entry entry) {
    return entry instanceof Entry.Bad(Raw.Plain(String plain), var faults)
            && !faults.isEmpty()
            && !Secrets.isHarmless(plain)
        ? secrets.kept(plain, faults.getFirst())
        : entry;
  }
}
