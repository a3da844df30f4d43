package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// Whole statements in a file, each after a comment line with its name. Run with `-Dgolden=update`
/// to write them anew; then read the difference.
final class GoldenFile {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private GoldenFile() {}

  static void check(String name, Map<String, Statement> statements) throws IOException {
    Path file = FOLDER.resolve(name + ".sql");
    String text =
        statements.entrySet().stream()
            .map(entry -> "-- " + entry.getKey() + "\n" + print(entry.getValue()) + "\n")
            .collect(Collectors.joining("\n"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    }
    assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }

  static String print(Statement statement) {
    return Printer.print(statement, new SecretView.Placeholders(), Style.LOWER).text();
  }
}
