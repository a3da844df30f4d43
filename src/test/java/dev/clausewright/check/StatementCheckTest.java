package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementCheckTest {
  private static List<String> rows(Given given) {
    return given.run().rows().stream()
        .filter(row -> row.check().kind() == CheckKind.STATEMENT)
        .map(
            row ->
                "%s, %s: %s"
                    .formatted(
                        row.check().id().text(),
                        row.check().name(),
                        row.outcome().orElseThrow().word()))
        .toList();
  }

  @Test
  void everyWarningHasARowOfItsOwn() {
    assertThat(rows(Given.library("s3://lake/lib/urlparse.tar").as("lake-loader")))
        .containsExactly(
            "statement-1, Name of the library: warning", "statement-2, Source: warning");
  }

  @Test
  void aTextThatNoRuleObjectsToHasOneRow() {
    assertThat(rows(Given.copy("s3://lake/in/").as("lake-loader")))
        .containsExactly("statement, Text of the statement: passed");
  }
}
