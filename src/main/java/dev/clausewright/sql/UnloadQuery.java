package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fault;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Query;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import java.util.List;

/// Reads the query of UNLOAD, in quotes or in dollars, and whatever people write instead (L-2,
/// L-3).
final class UnloadQuery {
  private final Cursor cursor;
  private final Found found;
  private final Secrets secrets;
  private final Strings strings;

  UnloadQuery(Cursor cursor, Found found, Secrets secrets, Strings strings) {
    this.cursor = cursor;
    this.found = found;
    this.secrets = secrets;
    this.strings = strings;
  }

  /// From UNLOAD to before TO.
  void read() {
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
    if (first.kind() == Token.Kind.QUOTED && first.end() == end) {
      String quoted = cursor.slice(first.inside(), first.insideEnd());
      found.slip(
          Slip.error(
                  "L-2",
                  first.start(),
                  end,
                  "The query stands in double quotes.",
                  "UNLOAD takes it in single quotes, with every quote in it doubled.")
              .in(slot)
              .mended(
                  "Use single quotes",
                  new Edit(first.start(), end, "'" + Quoting.query(quoted) + "'")));
      found.add(slot, query(quoted), first.inside(), first.insideEnd());
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
}
