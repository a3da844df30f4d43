package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Setting;
import dev.clausewright.clause.Slot;
import dev.clausewright.secret.Vault;
import java.util.EnumSet;
import java.util.Set;

/// Reads of a neighbouring statement what concerns its authorization, and passes over the rest
/// (1.5, 1.6).
final class Neighbours {
  private static final Set<Keyword> WITH_STRING =
      EnumSet.of(
          Keyword.SECRET_ARN,
          Keyword.AUTHENTICATION_ARN,
          Keyword.CATALOG_ID,
          Keyword.AUTHENTICATION,
          Keyword.LAMBDA,
          Keyword.SAGEMAKER,
          Keyword.S3_BUCKET,
          Keyword.KMS_KEY_ID,
          Keyword.REGION);

  private static final Set<Keyword> SOURCES =
      EnumSet.of(
          Keyword.DATA,
          Keyword.HIVE,
          Keyword.POSTGRES,
          Keyword.MYSQL,
          Keyword.KINESIS,
          Keyword.MSK,
          Keyword.KAFKA,
          Keyword.REDSHIFT);

  private final Cursor cursor;
  private final Found found;
  private final AuthorizationClauses authorization;

  Neighbours(Cursor cursor, Found found, Vault vault) {
    this.cursor = cursor;
    this.found = found;
    this.authorization = new AuthorizationClauses(cursor, found, new Secrets(vault));
  }

  /// The clauses of CREATE EXTERNAL SCHEMA, CREATE EXTERNAL FUNCTION and CREATE MODEL.
  void created() {
    cursor.next();
    while (!cursor.atEnd()) {
      Token token = cursor.peek();
      Keyword keyword = token.keyword();
      if (isAuthorization(keyword)) {
        authorization.read();
      } else if (WITH_STRING.contains(keyword) && !isColumn(token)) {
        cursor.next();
        argument(keyword, token.start());
      } else if (keyword == Keyword.FROM && SOURCES.contains(cursor.peek(1).keyword())) {
        cursor.next();
        source(token.start());
      } else if (cursor.isSign('[') && cursor.is(1, Keyword.IF)) {
        brackets();
      } else if (isVolatility(keyword)) {
        cursor.next();
        setting("VOLATILITY", keyword.name(), token, token.start());
      } else {
        cursor.next();
      }
    }
  }

  /// `COPY JOB RUN name` and its like.
  void job() {
    Token copy = cursor.next();
    cursor.next();
    Token deed = cursor.next();
    int start = cursor.peek().start();
    int end = deed.end();
    while (!cursor.atEnd() && !cursor.is(Keyword.AUTO)) {
      end = cursor.next().end();
    }
    Slot slot = Slot.of(Part.SETTING);
    int from = Math.min(start, end);
    String name = cursor.slice(from, end);
    found.add(
        slot, new Entry.Is(new Setting("JOB " + deed.keyword().name(), name, false)), from, end);
    found.extent(slot, copy.start(), end);
    if (cursor.is(Keyword.AUTO)) {
      Token auto = cursor.next();
      Token state = cursor.next();
      setting("AUTO", state.keyword().name(), state, auto.start());
    }
  }

  /// `[IF NOT EXISTS]`, brackets and all, as examples of AWS print it.
  private void brackets() {
    Token open = cursor.next();
    while (!cursor.atEnd() && !cursor.isSign(']')) {
      cursor.next();
    }
    Token close = cursor.next();
    Slip slip =
        Slip.error(
            "1.5",
            open.start(),
            open.end(),
            "The brackets of the synopsis stand in the statement.",
            "They only say that the words may be left out.");
    found.slip(
        close.end() > close.start()
            ? slip.mended(
                "Remove the brackets",
                Edit.delete(open.start(), open.end()),
                Edit.delete(close.start(), close.end()))
            : slip);
  }

  /// Whether a dot before it makes it the name of a column.
  private boolean isColumn(Token token) {
    return token.start() > 0 && cursor.text().charAt(token.start() - 1) == '.';
  }

  private boolean isAuthorization(Keyword keyword) {
    boolean with = keyword == Keyword.WITH && cursor.is(1, Keyword.CREDENTIALS);
    boolean credentials = keyword == Keyword.CREDENTIALS && cursor.peek(1).isString();
    return with
        || credentials
        || (keyword.isAuthorization()
            && keyword != Keyword.TOKEN
            && keyword != Keyword.CREDENTIALS
            && !cursor.isSign(1, ','));
  }

  /// A string, or the bare word of AUTHENTICATION.
  private void argument(Keyword keyword, int start) {
    Token next = cursor.peek();
    boolean word = keyword == Keyword.AUTHENTICATION && next.kind() == Token.Kind.WORD;
    if (next.isString()) {
      cursor.next();
      Slot slot = found.nextOf(Slot.of(Part.SETTING));
      String text = Literal.inside(cursor.slice(next.inside(), next.insideEnd()));
      found.add(
          slot,
          new Entry.Is(new Setting(keyword.name(), text, true)),
          next.inside(),
          next.insideEnd());
      found.extent(slot, start, next.end());
    } else if (word || next.kind() == Token.Kind.HOLE) {
      cursor.next();
      setting(keyword.name(), cursor.slice(next), next, start);
    }
  }

  private void source(int start) {
    Token first = cursor.next();
    boolean two = cursor.is(Keyword.CATALOG) || cursor.is(Keyword.METASTORE);
    Token last = two ? cursor.next() : first;
    String name = two ? first.keyword() + " " + last.keyword() : first.keyword().name();
    setting(
        "FROM", name, new Token(Token.Kind.WORD, first.start(), last.end(), Keyword.NONE), start);
  }

  private static boolean isVolatility(Keyword keyword) {
    return keyword == Keyword.VOLATILE || keyword == Keyword.STABLE || keyword == Keyword.IMMUTABLE;
  }

  private void setting(String keyword, String argument, Token token, int start) {
    Slot slot = found.nextOf(Slot.of(Part.SETTING));
    found.add(
        slot, new Entry.Is(new Setting(keyword, argument, false)), token.start(), token.end());
    found.extent(slot, start, token.end());
  }
}
