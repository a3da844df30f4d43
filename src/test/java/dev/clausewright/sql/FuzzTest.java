package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Statement;
import dev.clausewright.secret.Vault;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever becomes of a statement, it is read, its places lie in the text, and no secret of it is
/// in what was read.
class FuzzTest {
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  private static final List<String> PIECES =
      List.of(
          "'",
          "''",
          "\"",
          "\\",
          ";",
          "(",
          ")",
          "$$",
          "--",
          "/*",
          "*/",
          "\n",
          "{{",
          "}}",
          "<",
          ">",
          "=",
          ",",
          "\u2019",
          "\u00a0",
          "token",
          " credentials ",
          "iam_role ",
          "'" + SECRET + "'",
          "s3://",
          "arn:",
          "\u0000",
          "\ud83d",
          ":",
          "$",
          "%(",
          "`");

  private static void check(String text) {
    Vault vault = new Vault();
    Read read = SqlReader.read(text, vault);
    assertThat(read.places().all())
        .allSatisfy(place -> assertThat(place.end()).isLessThanOrEqualTo(text.length()));
    assertThat(read.extents().all())
        .allSatisfy(extent -> assertThat(extent.end()).isLessThanOrEqualTo(text.length()));
    for (Slip slip : read.slips()) {
      assertThat(slip.end()).isLessThanOrEqualTo(text.length());
      slip.repair().ifPresent(repair -> Edits.apply(text, repair.edits()));
      assertThat(slip.what() + slip.why()).doesNotContain(SECRET);
    }
    assertThat(read.toString()).doesNotContain(SECRET);
    Statement statement = read.statement();
    Printer.print(statement, new SecretView.Revealed(vault), Style.LOWER);
    Script.pieces(text)
        .forEach(piece -> assertThat(piece.position(piece.text().length())).isNotNull());
  }

  @Test
  void everyPrefixOfEveryGoldenStatementIsRead() throws IOException {
    List<String> golden = ReadBackTest.golden();
    for (int i = 0; i < golden.size(); i += 7) {
      for (int end = 0; end <= golden.get(i).length(); end++) {
        check(golden.get(i).substring(0, end));
      }
    }
  }

  @Test
  void theDefaultInAnOpenStringHasItsSlipInTheText() {
    check("copy t from 's3://bkt/x' iam_role 'default");
    check("copy t from 's3://bkt/x' iam_role $$default");
  }

  @Test
  void aNameThatIsTooLongHasNoRepairThatIsNone() {
    check("create library " + "a.b".repeat(60) + " language plpythonu from 's3://bkt/x'");
  }

  @Test
  void everyMutationIsRead() throws IOException {
    Random random = new Random(8);
    for (String text : ReadBackTest.golden()) {
      for (int round = 0; round < 25; round++) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i <= round % 4; i++) {
          int at = random.nextInt(changed.length() + 1);
          if (random.nextBoolean()) {
            changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
          } else {
            changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(6)));
          }
        }
        check(changed.toString());
      }
    }
  }

  @Test
  void aSecretInItsPlaceIsNeverInTheStatement() throws IOException {
    Random random = new Random(9);
    String text =
        "copy t from 's3://b/x' access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key '"
            + SECRET
            + "' session_token 'x' format csv;";
    String string =
        "copy t from 's3://b/x' credentials"
            + " 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key="
            + SECRET
            + ";token=x' format csv;";
    for (int round = 0; round < 4000; round++) {
      StringBuilder changed = new StringBuilder(round % 2 == 0 ? text : string);
      int secret = changed.indexOf(SECRET);
      int at = random.nextInt(changed.length() + 1);
      if (at > secret && at < secret + SECRET.length()) {
        continue;
      }
      if (random.nextBoolean()) {
        changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      } else {
        int end = Math.min(changed.length(), at + 1 + random.nextInt(3));
        if (at < secret && end > secret) {
          continue;
        }
        changed.delete(at, end);
      }
      Statement statement = SqlReader.read(changed.toString(), new Vault()).statement();
      assertThat(statement.toString()).as(changed.toString()).doesNotContain(SECRET);
    }
  }
}
