package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.secret.Vault;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The lexer’s steps grow with the text and no faster.
class LinearTest {
  private static final int MOST_LOOKS = 20;

  private static final List<String> HARD =
      List.of(
          "copy t from '",
          "'",
          "''",
          "'\\",
          "\\'",
          "/*",
          "*/",
          "$$",
          "$a",
          "\"",
          "(",
          "{{",
          "{",
          "<a ",
          "x token 'y ",
          "'a\ntoken 'b",
          "--",
          "`",
          ";",
          "\n",
          "iam_role 'x;\ncopy t from 'y;\n",
          "unload ('a'b",
          "unload ('a') x ",
          "'a token \\'b",
          "copy t from 's3://b/x' csv;\n",
          "[",
          "%(",
          "credentials 'a=b;c",
          ",",
          "{% else %}",
          "copy x(",
          "\n{{ a;",
          "\" +\n",
          "\n|",
          "\n'\ncopy a from 'x",
          "don't ",
          "...",
          "null as ");

  private static long steps(String text) {
    Lexer lexer = new Lexer(new Characters.Whole(text), Oddities.NONE, 8 * text.length() + 8);
    while (lexer.next()) {
      assertThat(lexer.end()).isGreaterThan(lexer.start());
    }
    return lexer.steps();
  }

  @Test
  void stepsStayBelowAMultipleOfTheLength() {
    for (String head : List.of("copy t from ", "unload (", "unload ('x", "iam_role '", "")) {
      for (String part : HARD) {
        String text = head + part.repeat(40_000 / part.length());
        assertThat(steps(text))
            .as(head + part)
            .isLessThan((long) MOST_LOOKS * text.length() + 4_000);
      }
    }
  }

  @Test
  void muchOfAnythingIsReadToTheEnd() {
    for (String part : HARD) {
      String text = "copy t from 's3://b/x' iam_role default " + part.repeat(2_000);
      assertThat(SqlReader.read(text, new Vault()).text()).isEqualTo(text);
      assertThat(Script.pieces(text).count()).isPositive();
    }
  }

  @Test
  void tenThousandNestedCommentsAreOneBlank() {
    String text = "copy t " + "/*".repeat(10_000) + "*/".repeat(10_000) + " from 's3://bkt/x' csv";
    assertThat(SqlReader.read(text, new Vault()).slips()).isEmpty();
  }

  @Test
  void aHundredThousandQuotesInAQueryAreRead() {
    String text = "unload ('select " + "''".repeat(50_000) + "') to 's3://bkt/x' iam_role default";
    Read read = SqlReader.read(text, new Vault());
    assertThat(read.slips()).isEmpty();
    assertThat(read.statement().items()).hasSize(3);
  }
}
