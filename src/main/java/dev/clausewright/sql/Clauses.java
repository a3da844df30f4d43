package dev.clausewright.sql;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Setting;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.clause.Verbatim;
import dev.clausewright.secret.Vault;
import java.util.Optional;

/// Reads what follows the source or the target: authorization and options in any order.
final class Clauses {
  private final Cursor cursor;
  private final Found found;
  private final Verb verb;
  private final Secrets secrets;
  private final AuthorizationClauses authorization;
  private final OptionClauses options;
  private boolean job;

  Clauses(Cursor cursor, Found found, Verb verb, Vault vault) {
    this.cursor = cursor;
    this.found = found;
    this.verb = verb;
    this.secrets = new Secrets(vault);
    this.authorization = new AuthorizationClauses(cursor, found, secrets);
    this.options = new OptionClauses(cursor, found, secrets, verb);
  }

  /// Reads to the end.
  void read() {
    while (!cursor.atEnd() && !begins()) {
      clause();
    }
  }

  /// Whether a JOB CREATE stood among them.
  boolean isJob() {
    return job;
  }

  /// Whether an authorization or an option of the table begins here.
  static boolean begins(Cursor cursor) {
    boolean with = cursor.is(Keyword.WITH) && cursor.is(1, Keyword.CREDENTIALS);
    return with || cursor.peek().keyword().beginsClause();
  }

  void clause() {
    Token token = cursor.peek();
    Keyword keyword = token.keyword();
    boolean with = keyword == Keyword.WITH && cursor.is(1, Keyword.CREDENTIALS);
    if (with || keyword.isAuthorization()) {
      authorization.read();
    } else if (keyword == Keyword.FORMAT) {
      format();
    } else if (keyword == Keyword.JOB && cursor.is(1, Keyword.CREATE)) {
      job();
    } else if (keyword == Keyword.USING && cursor.is(1, Keyword.TEMPLATE)) {
      template();
    } else if (keyword.option().isPresent()) {
      options.read(keyword.option().get(), token.start());
    } else if (keyword == Keyword.AS && cursor.peek(1).keyword().option().isPresent()) {
      cursor.next();
      options.read(cursor.peek().keyword().option().orElseThrow(), token.start());
    } else {
      Aliases.at(cursor).ifPresentOrElse(authorization::read, this::unknown);
    }
  }

  /// `FORMAT [AS] CSV` and its like.
  private void format() {
    int mark = cursor.mark();
    Token format = cursor.next();
    cursor.skip(Keyword.AS);
    Token next = cursor.peek();
    if (next.keyword().option().isPresent()) {
      options.read(next.keyword().option().get(), format.start());
      return;
    }
    Optional<Option> named =
        next.isString() || next.kind() == Token.Kind.QUOTED
            ? Keyword.of(inside(next)).option()
            : Optional.empty();
    if (named.isPresent()) {
      cursor.next();
      found.slip(
          Slip.error(
                  "1.1",
                  next.start(),
                  next.end(),
                  "The format stands in quotes.",
                  "It is a keyword.")
              .in(Slot.of(named.get()))
              .mended(
                  "Remove the quotes", new Edit(next.start(), next.end(), inside(next).strip())));
      Slot slot = found.nextOf(Slot.of(named.get()));
      found.add(slot, Entries.read(slot, verb, ""), next.start(), next.end());
      found.extent(slot, format.start(), next.end());
      return;
    }
    cursor.back(mark);
    if (next.kind() == Token.Kind.HOLE) {
      verbatim(format.start(), next);
      return;
    }
    unknown();
  }

  private String inside(Token token) {
    return cursor.slice(token.inside(), token.insideEnd());
  }

  /// A format that is still to be filled in: kept as it is.
  private void verbatim(int start, Token last) {
    while (cursor.lastEnd() < last.end()) {
      cursor.next();
    }
    Slot slot = found.nextOf(Slot.unknown(0));
    found.add(slot, new Entry.Is(new Verbatim(cursor.slice(start, last.end()))), start, last.end());
    found.extent(slot, start, last.end());
  }

  /// `JOB CREATE name [AUTO ON|OFF]` (1.6).
  private void job() {
    job = true;
    Token first = cursor.next();
    cursor.next();
    setting("JOB CREATE", first.start());
    if (cursor.is(Keyword.AUTO)) {
      int start = cursor.next().start();
      boolean said = cursor.is(Keyword.ON) || cursor.is(Keyword.OFF);
      setting("AUTO", start, said);
    }
  }

  private void template() {
    Token first = cursor.next();
    cursor.next();
    setting("USING TEMPLATE", first.start());
  }

  /// The name behind a keyword, dots included.
  private void setting(String keyword, int start) {
    setting(keyword, start, !begins(cursor));
  }

  private void setting(String keyword, int start, boolean said) {
    Token first = cursor.peek();
    int end = cursor.lastEnd();
    if (said && !cursor.atEnd()) {
      end = cursor.next().end();
      while (cursor.touches()) {
        end = cursor.next().end();
      }
    }
    Slot slot = found.nextOf(Slot.of(Part.SETTING));
    int from = Math.min(first.start(), end);
    String argument = said ? cursor.slice(from, end) : "";
    found.add(slot, new Entry.Is(new Setting(keyword, argument, false)), from, end);
    found.extent(slot, start, end);
  }

  /// Whether another statement begins here, without a semicolon before it.
  private boolean begins() {
    Token token = cursor.peek();
    if (!token.keyword().isStatement() || cursor.lastEnd() == 0) {
      return false;
    }
    found.slip(
        Slip.error(
                "1.1",
                token.start(),
                token.end(),
                "Another statement begins here, without a semicolon before it.",
                "A statement ends with a semicolon.")
            .mended("Add the semicolon", Edit.insert(cursor.lastEnd(), ";")));
    return true;
  }

  private void unknown() {
    new UnknownClause(cursor, found, secrets, verb).read();
  }
}
