package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.secret.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadBackTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<String> golden() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.sorted().toList()) {
        for (String part : Files.readString(file).split("(?m)^-- .*\\R")) {
          if (!part.isBlank()) {
            all.add(part.strip());
          }
        }
      }
    }
    return all;
  }

  @Test
  void everyPrintedStatementPrintsTheSameWhenReadBack() throws IOException {
    for (String text : golden()) {
      Vault vault = new Vault();
      Read read = SqlReader.read(text, vault);
      assertThat(print(read.statement(), vault, Style.LOWER)).isEqualTo(text);
      assertThat(read.slips())
          .filteredOn(slip -> slip.weight() != Slip.Weight.INFO)
          .as(text)
          .isEmpty();
    }
  }

  @Test
  void everyPrintedStatementPrintsTheSameInUpperCase() throws IOException {
    for (String text : golden()) {
      Vault vault = new Vault();
      Statement statement = SqlReader.read(text, vault).statement();
      String upper = print(statement, vault, Style.UPPER);
      Read again = SqlReader.read(upper, vault);
      assertThat(again.statement()).isEqualTo(statement);
      assertThat(print(again.statement(), vault, Style.UPPER)).isEqualTo(upper);
    }
  }

  static Stream<Map<String, Statement>> statements() throws IOException {
    Combinations combinations = new Combinations();
    return Stream.concat(
        Stream.of(combinations.unloads(), combinations.libraries(), SeedExamples.all()),
        Stream.of(SourceKind.values()).map(combinations::copies));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void everyStatementComesBackWithItsValues(Map<String, Statement> statements) {
    statements.forEach(
        (name, statement) -> {
          Printed printed = Printer.print(statement, new SecretView.Placeholders(), Style.LOWER);
          Read read = SqlReader.read(printed.text(), new Vault());
          assertThat(values(read.statement())).as(name).isEqualTo(values(statement));
          assertThat(Set.copyOf(read.places().all()))
              .as(name)
              .isEqualTo(Set.copyOf(printed.places().all()));
        });
  }

  /// What is said where, without the keys, which are printed as placeholders.
  private static Set<String> values(Statement statement) {
    return statement.items().stream()
        .filter(item -> !isKey(item.slot().part().name() + item.slot().option()))
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private static boolean isKey(String name) {
    return name.contains("KEY") || name.contains("SECRET") || name.contains("TOKEN");
  }

  private static String print(Statement statement, Vault vault, Style style) {
    return Printer.print(statement, new SecretView.Revealed(vault), style).text();
  }
}
