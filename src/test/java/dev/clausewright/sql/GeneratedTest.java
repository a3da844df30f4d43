package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Argument;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Vault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Statements made at random over the table of options: what is printed is read back.
class GeneratedTest {
  private static final List<String> TEXTS =
      List.of(
          "|", "\\t", "|~|", "it's", "''", "\\N", "a b", "é", "\"", "\\001", "--", "/*", "$$", ";");

  private final Vault vault = new Vault();
  private final Random random = new Random(2026);

  @Test
  void whatIsPrintedIsReadBack() {
    List<Statement> bases = new ArrayList<>();
    Combinations combinations = new Combinations();
    for (SourceKind kind : SourceKind.values()) {
      bases.addAll(combinations.copies(kind).values());
    }
    bases.addAll(combinations.unloads().values());
    for (int round = 0; round < 3000; round++) {
      Statement statement = bases.get(random.nextInt(bases.size()));
      statement = statement.drop(slot -> isKey(slot));
      for (Option option : Option.printed(statement.verb())) {
        if (random.nextInt(6) == 0) {
          statement = with(statement, option);
        }
      }
      Style style = random.nextBoolean() ? Style.UPPER : Style.LOWER;
      String text = Printer.print(statement, new SecretView.Revealed(vault), style).text();
      Read read = SqlReader.read(text, vault);
      assertThat(values(read.statement())).as(text).isEqualTo(values(statement));
      assertThat(read.slips().stream().filter(s -> s.weight() == Slip.Weight.ERROR))
          .as(text)
          .isEmpty();
    }
  }

  /// Their secrets are in another vault.
  private static boolean isKey(Slot slot) {
    String part = slot.part().name();
    return part.contains("KEY") || part.contains("SECRET") || part.contains("TOKEN");
  }

  private Statement with(Statement statement, Option option) {
    Argument argument = option.argument(statement.verb()).orElseThrow();
    Verb verb = statement.verb();
    String text =
        switch (argument) {
          case Argument.None none -> "";
          case Argument.WholeNumber(long least, long most) ->
              Long.toString(random.nextBoolean() ? least : most);
          case Argument.FileSize size -> size.least() + " MB";
          case Argument.QuotedText quoted -> TEXTS.get(random.nextInt(TEXTS.size()));
          case Argument.OneCharacter one -> List.of("'", "|", "^", "\"").get(random.nextInt(4));
          case Argument.Choice(var words, var optional) -> words.get(random.nextInt(words.size()));
          case Argument.Mapping(var words, var optional) ->
              random.nextBoolean() ? words.getFirst() : "s3://bucket/it's.json";
          case Argument.Widths widths -> "a:1,it's:22";
          case Argument.Simplification simplification -> "simplify auto 0.25";
          case Argument.ColumnNames names -> "a, \"B c\"";
          case Argument.RegionName region -> "eu-west-1";
          case Argument.KmsKeyName key -> "1234abcd-12ab-34cd-56ef-1234567890ab";
          case Argument.SecretText secret -> "<master-key>";
        };
    Slot slot = Slot.of(option);
    Entry entry =
        argument instanceof Argument.None
            ? new Entry.Is(new dev.clausewright.clause.Flag())
            : Entries.read(slot, verb, text);
    return entry instanceof Entry.Bad ? statement : statement.put(slot, entry);
  }

  private static Set<Item> values(Statement statement) {
    return new HashSet<>(statement.items());
  }
}
