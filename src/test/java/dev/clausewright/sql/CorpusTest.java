package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Raw;
import dev.clausewright.secret.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Statements as the field writes them, each followed by what is read in it. Run with
/// `-Dgolden=update` to write the answers anew; then read the difference.
class CorpusTest {
  private static final Path FILE = Path.of("src/test/resources/corpus/reading.txt");
  private static final String RULER = "====\n";
  private static final String ANSWER = "----\n";

  @Test
  void everyStatementIsReadAsTheFileSays() throws IOException {
    String file = Files.readString(FILE, StandardCharsets.UTF_8);
    List<String> told = new ArrayList<>();
    for (String part : List.of(file.split(RULER, -1))) {
      String text = part.split(ANSWER, 2)[0];
      told.add(text + ANSWER + answer(text.strip()));
    }
    String now = String.join(RULER, told);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(FILE, now, StandardCharsets.UTF_8);
    }
    assertThat(now).isEqualTo(Files.readString(FILE, StandardCharsets.UTF_8));
    assertThat(told).hasSizeGreaterThanOrEqualTo(150);
  }

  private static String answer(String text) {
    StringBuilder answer = new StringBuilder();
    Script.pieces(text)
        .forEach(
            piece -> {
              answer.append(piece.kind()).append('\n');
              if (piece.kind() != Piece.Kind.OTHER) {
                Read read = SqlReader.read(piece.text(), new Vault());
                read.statement().items().forEach(item -> answer.append(item(item)));
                read.slips().forEach(slip -> answer.append(slip(piece.text(), slip)));
              }
            });
    return answer.toString();
  }

  private static String item(Item item) {
    String name =
        item.slot().option().map(Enum::name).orElse(item.slot().part().name())
            + (item.slot().nth() == 0 ? "" : " " + (item.slot().nth() + 1));
    return "  " + name + " " + entry(item.entry()) + "\n";
  }

  private static String entry(Entry entry) {
    return switch (entry) {
      case Entry.Is(var value) -> "is " + value.text().replace("\n", "\\n");
      case Entry.Hole hole -> "hole " + hole.text();
      case Entry.Redacted redacted -> "blanked";
      case Entry.Bad(Raw.Plain(String plain), var faults) -> "bad " + plain + rules(faults);
      case Entry.Bad(Raw.Kept kept, var faults) -> "kept" + rules(faults);
    };
  }

  private static String rules(List<dev.clausewright.clause.Fault> faults) {
    return faults.stream().map(fault -> " [" + fault.rule() + "]").collect(Collectors.joining());
  }

  private static String slip(String text, Slip slip) {
    String safe = slip.repair().map(repair -> repair.safe() ? ", safe" : ", asks").orElse("");
    return "  ! "
        + slip.weight()
        + " "
        + slip.rule()
        + " at "
        + slip.start()
        + " “"
        + text.substring(slip.start(), slip.end()).replace("\n", "\\n")
        + "”"
        + safe
        + "\n";
  }
}
