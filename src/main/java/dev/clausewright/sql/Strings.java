package dev.clausewright.sql;

import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;

/// Reads the string that a clause takes, and whatever people write in its place.
final class Strings {
  private final Cursor cursor;
  private final Found found;

  Strings(Cursor cursor, Found found) {
    this.cursor = cursor;
    this.found = found;
  }

  /// The next argument as a string.
  ///
  /// @param name of the clause, as people know it
  /// @param at where the clause begins
  Written take(String name, Slot slot, int at) {
    boolean list = cursor.isSign('(') && cursor.isSign(2, ')');
    noise(slot);
    otherLanguages(slot);
    Written written = value(name, slot, at);
    if (list) {
      cursor.next();
    }
    return written;
  }

  private Written value(String name, Slot slot, int at) {
    Token token = cursor.peek();
    return switch (token.kind()) {
      case STRING, ESCAPED_STRING -> string(cursor.next(), false);
      case OPEN_STRING -> open(cursor.next(), slot);
      case OVERQUOTED_STRING -> overquoted(cursor.next(), slot);
      case UNDOUBLED_STRING -> string(cursor.next(), true);
      case CURLY_STRING -> curly(cursor.next(), slot);
      case QUOTED -> doubleQuoted(cursor.next(), slot);
      case DOLLAR -> dollar(cursor.next());
      case HOLE -> hole();
      case BARE, HALF_BARE, NUMBER -> bare(slot);
      case WORD ->
          token.keyword().beginsClause() || token.keyword().isStatement()
              ? missing(name, slot, at)
              : bare(slot);
      case SIGN -> missing(name, slot, at);
    };
  }

  /// The next argument as a string in which no backslash has a meaning: those of Markdown are told
  /// and left out (S-27).
  Written plain(String name, Slot slot, int at) {
    Written written = take(name, slot, at);
    String raw = cursor.slice(written.start(), written.end());
    if (Markdown.clean(raw).equals(raw) || written.form() == Written.Form.HOLE) {
      return written;
    }
    Edit[] deletions = Markdown.deletions(raw, written.start());
    found.slip(
        Slip.error(
                "S-27",
                deletions[0].start(),
                deletions[0].end(),
                "There are backslashes of Markdown in the value.",
                "They come from the source of a web page and would be part of it.")
            .in(slot)
            .mended("Remove the backslashes", deletions));
    return new Written(
        written.form(), written.start(), written.end(), Markdown.clean(raw), written.broken());
  }

  /// Whether what follows can be a string at all.
  boolean follows() {
    Token token = cursor.peek();
    return token.isString()
        || token.kind() == Token.Kind.QUOTED
        || token.kind() == Token.Kind.DOLLAR
        || token.kind() == Token.Kind.HOLE
        || token.kind() == Token.Kind.BARE
        || token.kind() == Token.Kind.HALF_BARE;
  }

  /// `iam_role as '…'`: only CREDENTIALS and options have the word.
  private void noise(Slot slot) {
    Token as = cursor.peek();
    if (slot.part().isAuthorization() && cursor.is(Keyword.AS) && cursor.peek(1).isString()) {
      cursor.next();
      found.slip(
          Slip.error(
                  "1.2",
                  as.start(),
                  as.end(),
                  "AS stands before the value.",
                  "Only CREDENTIALS and options may have it.")
              .in(slot)
              .mended("Remove AS", Edit.delete(as.start(), cursor.peek().start())));
    }
  }

  /// `iam_role = '…'`, `iam_role: '…'`, `iam_role('…')`, as other languages write it.
  private void otherLanguages(Slot slot) {
    boolean list = cursor.isSign('(') && cursor.isSign(2, ')');
    if (!list && !cursor.isSign('=') && !cursor.isSign(':')) {
      return;
    }
    Token sign = cursor.next();
    Token value = cursor.peek();
    Edit gone = new Edit(sign.start(), value.start(), cursor.touches() && !list ? "" : " ");
    boolean blank = Letters.isBlank(cursor.text().charAt(sign.start() - 1));
    Edit first = blank ? Edit.delete(sign.start(), value.start()) : gone;
    Token close = cursor.peek(1);
    found.slip(
        Slip.error(
                "1.1",
                sign.start(),
                sign.end(),
                list
                    ? "The value stands in parentheses."
                    : "There is a “" + cursor.slice(sign) + "” before the value.",
                "Redshift takes the value right behind the keyword.")
            .in(slot)
            .mended(
                "Remove it",
                list
                    ? new Edit[] {first, Edit.delete(close.start(), close.end())}
                    : new Edit[] {first}));
  }

  private Written string(Token token, boolean broken) {
    boolean empty = token.kind() == Token.Kind.STRING && token.end() - token.start() == 2;
    if (empty && cursor.touches() && cursor.peek().kind() == Token.Kind.HALF_BARE) {
      return doubled(cursor.next());
    }
    String raw = cursor.slice(token.inside(), token.insideEnd());
    return new Written(
        Written.Form.STRING, token.inside(), token.insideEnd(), Literal.inside(raw), broken);
  }

  /// `''arn:…'`.
  private Written doubled(Token rest) {
    found.slip(
        Slip.error(
                "L-1",
                rest.start() - 2,
                rest.start(),
                "The string begins with two quotes.",
                "Two quotes are an empty string, and what follows stands outside of it.")
            .mended("Remove one quote", Edit.delete(rest.start() - 1, rest.start())));
    String inside = cursor.slice(rest.start(), rest.insideEnd());
    return new Written(
        Written.Form.STRING, rest.start(), rest.insideEnd(), Literal.inside(inside), true);
  }

  private Written dollar(Token token) {
    String whole = cursor.slice(token);
    int tag = whole.indexOf('$', 1) + 1;
    boolean closed = whole.length() >= 2 * tag && whole.endsWith(whole.substring(0, tag));
    int end = closed ? token.end() - tag : token.end();
    return new Written(
        Written.Form.STRING,
        token.start() + tag,
        end,
        cursor.slice(token.start() + tag, end),
        !closed);
  }

  /// S-02, S-03.
  private Written open(Token token, Slot slot) {
    boolean several = cursor.severalStringsFollow();
    Written written = string(token, true);
    boolean curly =
        written.end() > written.start() && Letters.isCurly(cursor.text().charAt(token.end() - 1));
    int end = curly ? written.end() - 1 : written.end();
    boolean evident =
        slot.part() == Part.QUERY || cursor.slice(written.start(), end).indexOf(' ') < 0;
    Edit edit = curly ? new Edit(end, end + 1, "'") : Edit.insert(token.end(), "'");
    Slip slip =
        Slip.error(
                curly ? "L-4" : several ? "S-03" : "S-02",
                token.start(),
                end,
                curly ? "The string ends with a curly quote." : "The closing quote is missing.",
                "Redshift reads on to the next quote and takes what stands between for the"
                    + " value. Clients and logs may then keep the whole text (SEC-4).")
            .in(slot);
    found.slip(
        evident ? slip.mended("Add the quote", edit) : slip.maybeMended("Add the quote", edit));
    String raw = cursor.slice(written.start(), end);
    return new Written(Written.Form.STRING, written.start(), end, Literal.inside(raw), true);
  }

  private Written overquoted(Token token, Slot slot) {
    found.slip(
        Slip.error(
                "L-1",
                token.end() - 2,
                token.end(),
                "The string ends with two quotes.",
                "Two quotes are one quote inside of a string, so the string goes on.")
            .in(slot)
            .mended("Remove one quote", Edit.delete(token.end() - 1, token.end())));
    return string(token, true);
  }

  private Written curly(Token token, Slot slot) {
    found.slip(
        Slip.error(
                "L-4",
                token.start(),
                token.end(),
                "The value stands in curly quotes.",
                "Only the straight quote counts in SQL; a word processor or a web page made these.")
            .in(slot)
            .mended(
                "Use straight quotes",
                new Edit(token.start(), token.start() + 1, "'"),
                new Edit(token.end() - 1, token.end(), "'")));
    return string(token, false);
  }

  private Written doubleQuoted(Token token, Slot slot) {
    boolean closed =
        token.end() - token.start() > 1 && cursor.text().charAt(token.end() - 1) == '"';
    int end = closed ? token.end() - 1 : token.end();
    String inside = cursor.slice(token.start() + 1, end);
    found.slip(
        Slip.error(
                "L-1",
                token.start(),
                token.end(),
                "The value stands in double quotes.",
                "Double quotes are for names. A value stands in single quotes.")
            .in(slot)
            .mended("Use single quotes", quoted(token.start(), token.end(), inside)));
    return new Written(Written.Form.STRING, token.start() + 1, end, inside, false);
  }

  private Written hole() {
    Token token = cursor.next();
    while (cursor.touches() && !cursor.peek().isString()) {
      token = new Token(Token.Kind.HOLE, token.start(), cursor.next().end(), Keyword.NONE);
    }
    return new Written(Written.Form.HOLE, token.start(), token.end(), cursor.slice(token), false);
  }

  /// Everything to the next blank (L-1).
  private Written bare(Slot slot) {
    boolean touched = cursor.touches();
    Token first = cursor.next();
    Token last = first;
    while (cursor.touches() && !cursor.peek().isString() && first.kind() != Token.Kind.HALF_BARE) {
      last = cursor.next();
    }
    int end = last.kind() == Token.Kind.HALF_BARE ? last.end() - 1 : last.end();
    boolean half = last.kind() == Token.Kind.HALF_BARE;
    String inside = cursor.slice(first.start(), end);
    Slip slip =
        Slip.error(
                "L-1",
                first.start(),
                last.end(),
                half ? "The opening quote is missing." : "The value stands without quotes.",
                "A value stands in single quotes.")
            .in(slot);
    Edit edit =
        half
            ? Edit.insert(first.start(), touched ? " '" : "'")
            : quoted(first.start(), last.end(), inside);
    boolean location = slot.part() == Part.SOURCE || slot.part() == Part.TARGET;
    boolean word = location && first.kind() == Token.Kind.WORD;
    found.slip(word ? slip.maybeMended("Add quotes", edit) : slip.mended("Add quotes", edit));
    return new Written(Written.Form.BARE, first.start(), end, inside, true);
  }

  private static Edit quoted(int start, int end, String inside) {
    return new Edit(start, end, "'" + Quoting.inside(inside) + "'");
  }

  private Written missing(String name, Slot slot, int at) {
    int end = Math.max(at, cursor.lastEnd());
    found.slip(
        Slip.error(
                "1.1",
                at,
                end,
                "The value of " + name + " is missing.",
                "Behind the keyword stands a value in single quotes.")
            .in(slot));
    return new Written(Written.Form.MISSING, end, end, "", false);
  }
}
