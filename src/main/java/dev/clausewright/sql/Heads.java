package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fault;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Query;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Vault;
import java.util.List;
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

  /// `UNLOAD (query) TO target` (1.3).
  void unload() {
    Token unload = cursor.next();
    if (cursor.isSign('(')) {
      cursor.next();
      query();
    } else if (cursor.peek().kind() == Token.Kind.STRING && cursor.is(1, Keyword.TO)) {
      Token literal = cursor.next();
      Slot slot = Slot.of(Part.QUERY);
      found.slip(
          Slip.error(
                  "1.3",
                  literal.start(),
                  literal.end(),
                  "The query stands without parentheses.",
                  "It is written unload ('select …') to 's3://bucket/prefix'.")
              .in(slot)
              .mended(
                  "Add parentheses",
                  Edit.insert(literal.start(), "("),
                  Edit.insert(literal.end(), ")")));
      literal(slot, literal);
      found.extent(slot, literal.start(), literal.end());
    } else {
      found.slip(
          Slip.error(
                  "1.3",
                  unload.start(),
                  unload.end(),
                  "The query in parentheses is missing.",
                  "It is written unload ('select …') to 's3://bucket/prefix'.")
              .in(Slot.of(Part.QUERY)));
    }
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
      if (cursor.peek().kind() == Token.Kind.WORD && !cursor.is(Keyword.FROM)) {
        cursor.next();
      }
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

  private void query() {
    Slot slot = Slot.of(Part.QUERY);
    Token token = cursor.peek();
    int start = cursor.lastEnd() - 1;
    if (token.isString() && endsQuery(token)) {
      literal(slot, cursor.next());
    } else if (token.kind() == Token.Kind.DOLLAR) {
      Written written = strings.take("UNLOAD", slot, start);
      found.add(slot, query(written.text()), written.start(), written.end());
    } else if (token.kind() == Token.Kind.HOLE && cursor.isSign(1, ')')) {
      cursor.next();
      found.add(slot, new Entry.Hole(cursor.slice(token)), token.start(), token.end());
    } else {
      raw(slot, token);
    }
    if (cursor.isSign(')')) {
      cursor.next();
    } else {
      int at = cursor.lastEnd();
      found.slip(
          Slip.error(
                  "1.3",
                  start,
                  start + 1,
                  "The parenthesis around the query is not closed.",
                  "It is written unload ('select …') to 's3://bucket/prefix'.")
              .in(slot)
              .maybeMended("Close it", Edit.insert(at, ")")));
    }
    found.extent(slot, start, cursor.lastEnd());
  }

  /// Whether the literal is the whole query, its parenthesis closed or not.
  private boolean endsQuery(Token literal) {
    return literal.kind() != Token.Kind.STRING || cursor.isSign(1, ')') || cursor.is(1, Keyword.TO);
  }

  private void literal(Slot slot, Token token) {
    String inside = cursor.slice(token.inside(), token.insideEnd());
    if (token.kind() == Token.Kind.UNDOUBLED_STRING) {
      found.slip(
          Slip.error(
                  "L-2",
                  token.start(),
                  token.end(),
                  "Quotes inside the query are not doubled.",
                  "The query is a string itself: every quote in it is written twice.")
              .in(slot)
              .mended("Double the quotes", Quotes.doubled(cursor.text(), token)));
    } else if (token.kind() == Token.Kind.CURLY_STRING || token.kind() == Token.Kind.OPEN_STRING) {
      cursor.back(cursor.mark() - 1);
      Written written = strings.take("UNLOAD", slot, token.start());
      found.add(
          slot,
          query(Literal.query(cursor.slice(written.start(), written.end()))),
          written.start(),
          written.end());
      return;
    }
    found.add(slot, query(Literal.query(inside)), token.inside(), token.insideEnd());
  }

  /// A query without quotes around it, up to the parenthesis before TO.
  private void raw(Slot slot, Token first) {
    int depth = 0;
    while (!cursor.atEnd() && !(depth == 0 && cursor.isSign(')'))) {
      depth += cursor.isSign('(') ? 1 : cursor.isSign(')') ? -1 : 0;
      cursor.next();
    }
    int end = Math.max(first.start(), cursor.lastEnd());
    if (end == first.start()) {
      found.add(slot, query(""), end, end);
      return;
    }
    String sql = cursor.slice(first.start(), end);
    found.slip(
        Slip.error(
                "L-2",
                first.start(),
                end,
                "The query stands without quotes.",
                "UNLOAD takes it as a string: in single quotes, with every quote in it doubled.")
            .in(slot)
            .mended(
                "Put it in quotes", new Edit(first.start(), end, "'" + Quoting.query(sql) + "'")));
    found.add(slot, query(sql), first.start(), end);
  }

  /// Unlike a field, a text keeps the blanks around its query.
  private Entry query(String sql) {
    Slot slot = Slot.of(Part.QUERY);
    Reading<Query> reading = Query.read(sql);
    return switch (reading) {
      case Reading.Valid<Query> valid -> new Entry.Is(new Query(sql));
      case Reading.Wrong<Query>(List<Fault> faults) -> secrets.read(slot, Verb.UNLOAD, sql);
    };
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
