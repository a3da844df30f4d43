package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.clause.Verbatim;
import java.util.Locale;
import java.util.Optional;

/// Keeps what the grammar does not know, up to the next clause, so that nothing is lost.
final class UnknownClause {
  private static final int LONGEST_WORD = 30;

  private final Cursor cursor;
  private final Found found;
  private final Secrets secrets;
  private final Verb verb;

  UnknownClause(Cursor cursor, Found found, Secrets secrets, Verb verb) {
    this.cursor = cursor;
    this.found = found;
    this.secrets = secrets;
    this.verb = verb;
  }

  void read() {
    Token first = cursor.next();
    boolean harmless = isHarmless(first);
    int depth = opens(first);
    boolean alone = first.kind() == Token.Kind.HOLE && !cursor.touches();
    while (!cursor.atEnd() && !alone && (depth > 0 || !Clauses.begins(cursor))) {
      if (cursor.peek().keyword().isStatement() && depth == 0) {
        break;
      }
      depth = Math.max(0, depth + opens(cursor.peek()));
      harmless &= isHarmless(cursor.next());
    }
    int end = cursor.lastEnd();
    Slot slot = found.nextOf(Slot.unknown(0));
    String text = cursor.slice(first.start(), end);
    harmless &= !Secrets.holdsRun(text);
    boolean hole = first.kind() == Token.Kind.HOLE && first.end() == end;
    if (hole) {
      found.add(slot, new Entry.Hole(text), first.start(), end);
    } else {
      slip(slot, first, end);
      found.add(slot, entry(text, harmless), first.start(), end);
    }
    found.extent(slot, first.start(), end);
  }

  private Entry entry(String text, boolean harmless) {
    return harmless ? new Entry.Is(new Verbatim(text)) : secrets.kept(text);
  }

  private boolean isHarmless(Token token) {
    return switch (token.kind()) {
      case STRING,
          OPEN_STRING,
          OVERQUOTED_STRING,
          ESCAPED_STRING,
          UNDOUBLED_STRING,
          CURLY_STRING,
          DOLLAR ->
          Secrets.isHarmless(cursor.slice(token.inside(), token.insideEnd()));
      case QUOTED, BARE, HALF_BARE -> Secrets.isHarmless(cursor.slice(token));
      case WORD, NUMBER -> token.end() - token.start() <= LONGEST_WORD;
      case HOLE, SIGN -> true;
    };
  }

  private int opens(Token token) {
    if (token.kind() != Token.Kind.SIGN || token.end() == token.start()) {
      return 0;
    }
    char sign = cursor.text().charAt(token.start());
    return sign == '(' ? 1 : sign == ')' ? -1 : 0;
  }

  private void slip(Slot slot, Token first, int end) {
    boolean word = first.kind() == Token.Kind.WORD && isHarmless(first);
    String written = cursor.slice(first);
    Optional<Keyword> near = word ? Nearest.of(written, verb) : Optional.empty();
    boolean comma = first.end() == end && written.equals(",");
    if (first.keyword() == Keyword.SERIALIZETOJSON) {
      found.slip(
          Slip.warning(
                  rule(),
                  first.start(),
                  first.end(),
                  "SERIALIZETOJSON stands apart from its format.",
                  "The grammar has it right behind PARQUET or ORC.")
              .in(slot));
      return;
    }
    Slip slip =
        Slip.error(
                rule(),
                first.start(),
                word ? first.end() : end,
                word
                    ? verb.keyword() + " has no option " + written.toUpperCase(Locale.ROOT) + "."
                    : comma
                        ? "A comma stands between the options."
                        : "This is not part of the grammar of " + verb.keyword() + ".",
                near.map(keyword -> "Perhaps " + keyword.name() + " is meant.")
                    .orElse(
                        comma
                            ? "Options follow each other with blanks between."
                            : "It is kept as it stands when the statement is printed again."))
            .in(slot);
    if (near.isPresent()) {
      slip =
          slip.maybeMended(
              "Write " + near.get().name(),
              new Edit(first.start(), first.end(), sameCase(near.get(), written)));
    } else if (comma) {
      slip = slip.mended("Remove the comma", Edit.delete(first.start(), end));
    }
    found.slip(slip);
  }

  private static String sameCase(Keyword keyword, String written) {
    return Character.isUpperCase(written.charAt(0)) ? keyword.name() : keyword.lower();
  }

  private String rule() {
    return switch (verb) {
      case COPY -> "1.1";
      case UNLOAD -> "1.3";
      case CREATE_LIBRARY -> "1.4";
    };
  }
}
