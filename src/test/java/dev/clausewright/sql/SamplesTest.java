package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.secret.Vault;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The acceptance samples of 8.1, as far as the text itself tells.
class SamplesTest {
  private static final String FIRST =
      """
      copy table-name
      from 's3://objectpath'
      access_key_id '<temporary-access-key-id>'
      secret_access_key '<temporary-secret-access-key>
      token '<temporary-token>';
      """;
  private static final String SECOND =
      """
      copy listing
      from 's3://mybucket/data/listings_pipe.txt'
      access_key_id '<temporary-access-key-id>'
      secret_access_key '<temporary-secret-access-key>
      token '<temporary-token>'
      master_symmetric_key '<master-key>'
      encrypted;
      """;
  private static final String THIRD =
      """
      copy listing
      from 's3://mybucket/data/listings_pipe.txt'
      credentials
      'aws_access_key_id=<temporary-access-key-id>;<aws_secret_access_key=<temporary-secret-access-key>;token=<temporary-token>;master_symmetric_key=<master-key>'
      encrypted;
      """;

  private static Read read(String text) {
    return SqlReader.read(text, new Vault());
  }

  private static List<String> slips(String text) {
    Read read = read(text);
    return read.slips().stream()
        .map(
            slip -> {
              Position at =
                  new Piece(1, new Position(1, 1, 0), Piece.Kind.COPY, text).position(slip.start());
              return slip.rule() + " " + at.line() + ":" + at.column();
            })
        .toList();
  }

  private static String repaired(String text) {
    String mended = text;
    for (int round = 0; round < 8; round++) {
      Read read = read(mended);
      List<TextRepair> safe =
          read.slips().stream()
              .flatMap(slip -> slip.repair().stream())
              .filter(TextRepair::safe)
              .toList();
      if (safe.isEmpty()) {
        return mended;
      }
      mended = Edits.apply(mended, safe.getFirst().edits());
    }
    return mended;
  }

  private static long strings(String text) {
    int count = 0;
    Lexer lexer = new Lexer(new Characters.Whole(text), Oddities.NONE, 10_000);
    while (lexer.next()) {
      count += lexer.token().isString() ? 1 : 0;
    }
    return count;
  }

  @Test
  void theFirstHasItsSlipsAtTheirPlaces() {
    assertThat(slips(FIRST)).containsExactly("S-02 4:19", "S-05 5:1");
    assertThat(repaired(FIRST)).isEqualTo(FIRST.replace("key>\ntoken", "key>'\nsession_token"));
    assertThat(strings(repaired(FIRST))).isEqualTo(4);
    assertThat(slips(repaired(FIRST))).isEmpty();
  }

  @Test
  void theSecondHasItsSlipsAtTheirPlaces() {
    assertThat(slips(SECOND)).containsExactly("S-03 4:19", "S-05 5:1");
    assertThat(strings(repaired(SECOND))).isEqualTo(5);
    assertThat(repaired(SECOND)).endsWith("encrypted;\n");
  }

  @Test
  void theThirdHasItsSlipsAtTheirPlaces() {
    assertThat(slips(THIRD)).containsExactly("S-04 4:46", "S-06 4:99");
    assertThat(strings(THIRD)).isEqualTo(2);
    assertThat(repaired(THIRD)).isEqualTo(THIRD.replace(";<aws", ";aws"));
    assertThat(read(repaired(THIRD)).statement().items()).hasSize(7);
  }

  @Test
  void theOthersHaveOnlyTheSlipsNamed() {
    assertThat(slips("copy t from 's3://bucket/x' iam_role 'default'"))
        .containsExactly("G-10 1:38");
    assertThat(slips("copy t from 's3://bucket/x' iam_role SESSION")).containsExactly("G-11 1:38");
    assertThat(
            slips(
                "copy t from 's3://bucket/x' format shapefile simplify auto 1.1E-05 maxerror 2"
                    + " credentials 'aws_iam_role=arn:aws:iam::123456789012:role/R'"))
        .isEmpty();
    assertThat(slips("copy t from 's3://bucket/x' iam_role default delimiter '|~|'")).isEmpty();
    assertThat(slips("copy t from 's3://bucket/x' iam_role default format json")).isEmpty();
    assertThat(slips("copy t from 's3://bucket/x' credentials ''")).isEmpty();
    assertThat(slips("unload ('select 1') to 's3://bucket/x' iam_role default encrypted auto"))
        .isEmpty();
    assertThat(
            slips(
                "copy t from 's3://bucket/x' credentials iam_role"
                    + " 'arn:aws:iam::123456789012:role/R'"))
        .containsExactly("X-37 1:29");
  }
}
