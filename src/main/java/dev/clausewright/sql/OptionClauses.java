package dev.clausewright.sql;

import dev.clausewright.clause.Argument;
import dev.clausewright.clause.Columns;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Names;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads an option with its argument, as the table of options says (1.7).
final class OptionClauses {
  private final Cursor cursor;
  private final Found found;
  private final Secrets secrets;
  private final Strings strings;
  private final Verb verb;
  private int clause;

  OptionClauses(Cursor cursor, Found found, Secrets secrets, Verb verb) {
    this.cursor = cursor;
    this.found = found;
    this.secrets = secrets;
    this.strings = new Strings(cursor, found);
    this.verb = verb;
  }

  /// Reads the option whose keyword stands here.
  ///
  /// @param start where its clause begins, FORMAT before it included
  void read(Option option, int start) {
    clause = start;
    Token keyword = cursor.next();
    if (option == Option.PARTITION_BY) {
      cursor.skip(Keyword.BY);
    }
    Slot slot = found.nextOf(Slot.of(option));
    Verb known = known(option);
    Argument argument = option.argument(known).orElseGet(Argument.None::new);
    switch (argument) {
      case Argument.None none -> flag(slot);
      case Argument.Choice choice -> choice(slot, keyword, choice, known);
      case Argument.WholeNumber number -> bare(slot, keyword, known, number);
      case Argument.FileSize size -> bare(slot, keyword, known, size);
      case Argument.Simplification simplification -> simplification(slot, known);
      case Argument.ColumnNames names -> columns(slot, keyword);
      case Argument.SecretText(var kind) -> {
        Written written = strings.take(option.keyword(), slot, keyword.start());
        add(
            slot,
            written.isMissing()
                ? AuthorizationClauses.missing()
                : secrets.secret(slot, kind, written),
            written);
      }
      case Argument.QuotedText text -> quoted(slot, keyword, known, text);
      case Argument.OneCharacter character -> quoted(slot, keyword, known, character);
      case Argument.Mapping mapping -> quoted(slot, keyword, known, mapping);
      case Argument.Widths widths -> quoted(slot, keyword, known, widths);
      case Argument.RegionName region -> quoted(slot, keyword, known, region);
      case Argument.KmsKeyName key -> quoted(slot, keyword, known, key);
    }
    found.extent(slot, start, cursor.lastEnd());
  }

  /// The statement whose argument it is read with: its own, or one that knows the option.
  private Verb known(Option option) {
    return option.verbs().contains(verb)
        ? verb
        : option.verbs().contains(Verb.COPY) ? Verb.COPY : Verb.UNLOAD;
  }

  private void flag(Slot slot) {
    found.add(slot, new Entry.Is(new Flag()), clause, cursor.lastEnd());
  }

  private void choice(Slot slot, Token keyword, Argument.Choice choice, Verb known) {
    int mark = cursor.mark();
    boolean as = cursor.skip(Keyword.AS);
    Token next = cursor.peek();
    String word = cursor.slice(next).toUpperCase(Locale.ROOT);
    boolean fits = next.kind() == Token.Kind.WORD && choice.words().contains(word);
    if (fits || next.kind() == Token.Kind.HOLE) {
      cursor.next();
      add(slot, secrets.read(slot, known, cursor.slice(next)), next.start(), next.end());
    } else if (next.isString()) {
      unquoted(slot, known);
    } else if (choice.optional()) {
      cursor.back(as ? mark : cursor.mark());
      flag(slot);
    } else {
      orElse(slot, keyword, known);
    }
  }

  private void bare(Slot slot, Token keyword, Verb known, Argument argument) {
    cursor.skip(Keyword.AS);
    Token next = cursor.peek();
    boolean negative = cursor.isSign('-') && cursor.peek(1).kind() == Token.Kind.NUMBER;
    if (next.kind() == Token.Kind.NUMBER || negative) {
      Token number = next;
      int end = cursor.next().end();
      end = negative ? cursor.next().end() : end;
      boolean unit = cursor.is(Keyword.MB) || cursor.is(Keyword.GB);
      if (argument instanceof Argument.FileSize && unit) {
        end = cursor.next().end();
      }
      add(slot, secrets.read(slot, known, cursor.slice(number.start(), end)), number.start(), end);
    } else if (next.isString()) {
      unquoted(slot, known);
    } else {
      orElse(slot, keyword, known);
    }
  }

  /// A number or a keyword in quotes: read for what it means.
  private void unquoted(Slot slot, Verb known) {
    Token token = cursor.peek();
    Written written = strings.take("", slot, token.start());
    found.slip(
        Slip.warning(
                "1.7",
                token.start(),
                token.end(),
                "The value stands in quotes.",
                "The grammar has it without them.")
            .in(slot)
            .mended(
                "Remove the quotes", new Edit(token.start(), token.end(), written.text().strip())));
    add(slot, secrets.read(slot, known, written.text()), written);
  }

  /// A hole, another word, or nothing where an argument must stand.
  private void orElse(Slot slot, Token keyword, Verb known) {
    Token next = cursor.peek();
    boolean word =
        next.kind() == Token.Kind.WORD
            && !next.keyword().beginsClause()
            && !next.keyword().isStatement();
    if (next.kind() == Token.Kind.HOLE || word) {
      cursor.next();
      String text = cursor.slice(next);
      Entry entry =
          next.kind() == Token.Kind.HOLE ? new Entry.Hole(text) : secrets.read(slot, known, text);
      add(slot, entry, next.start(), next.end());
      return;
    }
    found.slip(
        Slip.error(
                "1.7",
                keyword.start(),
                keyword.end(),
                cursor.slice(keyword).toUpperCase(Locale.ROOT) + " stands without its value.",
                "The grammar has a value behind it.")
            .in(slot));
    int end = keyword.end();
    add(slot, AuthorizationClauses.missing(), end, end);
  }

  private void quoted(Slot slot, Token keyword, Verb known, Argument argument) {
    int mark = cursor.mark();
    boolean as = cursor.skip(Keyword.AS);
    if (strings.follows() || cursor.isSign('=') || cursor.isSign('(') || !argument.optional()) {
      if (!strings.follows() && isBareWord()) {
        bareWord(slot, known);
        return;
      }
      Written written =
          strings.take(slot.option().map(Option::keyword).orElse(""), slot, keyword.start());
      add(slot, value(slot, known, written), written);
      return;
    }
    Token next = cursor.peek();
    boolean bare = argument instanceof Argument.Mapping mapping && isOneOf(mapping.words(), next);
    if (bare) {
      bareWord(slot, known);
      return;
    }
    cursor.back(as ? mark : cursor.mark());
    flag(slot);
  }

  private boolean isOneOf(List<String> words, Token token) {
    return token.kind() == Token.Kind.WORD
        && words.contains(cursor.slice(token).toLowerCase(Locale.ROOT));
  }

  private boolean isBareWord() {
    Token next = cursor.peek();
    return next.kind() == Token.Kind.WORD
        && !next.keyword().beginsClause()
        && !next.keyword().isStatement();
  }

  /// `timeformat auto`: whether Redshift takes it is not documented.
  private void bareWord(Slot slot, Verb known) {
    Token word = cursor.next();
    while (cursor.touches() && !cursor.peek().isString()) {
      word = new Token(Token.Kind.WORD, word.start(), cursor.next().end(), Keyword.NONE);
    }
    String text = cursor.slice(word);
    found.slip(
        Slip.warning(
                "L-1",
                word.start(),
                word.end(),
                "The value stands without quotes.",
                "The grammar has a string here.")
            .in(slot)
            .mended(
                "Add quotes",
                new Edit(word.start(), word.end(), "'" + Quoting.inside(text) + "'")));
    add(slot, secrets.read(slot, known, text), word.start(), word.end());
  }

  private Entry value(Slot slot, Verb known, Written written) {
    if (written.isMissing()) {
      return AuthorizationClauses.missing();
    }
    if (written.form() == Written.Form.HOLE) {
      return Secrets.hole(written.text());
    }
    Entry entry = secrets.read(slot, known, written.text());
    boolean unsure = written.broken() && entry instanceof Entry.Bad;
    return unsure && entry instanceof Entry.Bad(Raw raw, var faults)
        ? secrets.kept(written.text(), faults.getFirst())
        : entry;
  }

  private void simplification(Slot slot, Verb known) {
    if (!cursor.is(Keyword.SIMPLIFY)) {
      flag(slot);
      return;
    }
    Token first = cursor.next();
    int end = cursor.is(Keyword.AUTO) ? cursor.next().end() : first.end();
    if (cursor.peek().kind() == Token.Kind.NUMBER) {
      end = cursor.next().end();
    }
    add(slot, secrets.read(slot, known, cursor.slice(first.start(), end)), first.start(), end);
  }

  /// `PARTITION BY (a, b) [INCLUDE]`; INCLUDE belongs to the value.
  private void columns(Slot slot, Token keyword) {
    Optional<Parenthesis> list = Parenthesis.read(cursor, found, slot);
    if (list.isEmpty()) {
      Token next = cursor.peek();
      if (next.kind() == Token.Kind.WORD && !next.keyword().beginsClause()) {
        found.slip(
            Slip.error(
                    "1.3",
                    next.start(),
                    next.end(),
                    "The columns stand without parentheses.",
                    "It is written partition by (column, column).")
                .in(slot)
                .maybeMended(
                    "Add parentheses",
                    new Edit(next.start(), next.end(), "(" + cursor.slice(next) + ")")));
      }
      orElse(slot, keyword, Verb.UNLOAD);
      return;
    }
    Parenthesis inside = list.get();
    boolean include = cursor.skip(Keyword.INCLUDE);
    String text = Markdown.clean(cursor.slice(inside.start(), inside.end()));
    Entry entry = secrets.read(slot, Verb.UNLOAD, text);
    if (entry instanceof Entry.Is(Names(var names, boolean no))) {
      entry = new Entry.Is(new Names(names, include));
    } else if (entry instanceof Entry.Is(Columns(var names))) {
      entry = new Entry.Is(new Names(names, include));
    }
    add(slot, entry, inside.start() - 1, cursor.lastEnd());
  }

  private void add(Slot slot, Entry entry, Written written) {
    add(slot, entry, written.start(), written.end());
  }

  private void add(Slot slot, Entry entry, int start, int end) {
    found.add(slot, entry, start, end);
  }
}
