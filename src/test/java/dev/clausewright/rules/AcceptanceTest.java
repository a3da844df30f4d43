package dev.clausewright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The acceptance samples of the rule book (8.1): exactly these findings, in this order.
class AcceptanceTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/R";
  private static final String KEYS =
      "access_key_id 'AKIAIOSFODNN7EXAMPLE'"
          + " secret_access_key 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'";

  private static List<Finding> findings(String text, Era era) {
    return RuleBook.findings(SqlReader.read(text, new Vault()), era);
  }

  private static List<String> ids(String text, Era era) {
    return findings(text, era).stream().map(finding -> finding.rule().id()).toList();
  }

  private static List<String> ids(String text) {
    return ids(text, Era.latest());
  }

  /// `rule@line:column` of each finding.
  private static List<String> places(String text) {
    return findings(text, Era.latest()).stream()
        .map(
            finding -> {
              int start = finding.span().orElseThrow().start();
              String before = text.substring(0, start);
              long line = before.chars().filter(c -> c == '\n').count() + 1;
              int column = start - before.lastIndexOf('\n');
              return finding.rule() + "@" + line + ":" + column;
            })
        .toList();
  }

  @Test
  void theBrokenExampleWithTemporaryKeys() {
    String text =
        """
        copy table-name
        from 's3://objectpath'
        access_key_id '<temporary-access-key-id>'
        secret_access_key '<temporary-secret-access-key>
        token '<temporary-token>';
        """;
    assertThat(places(text))
        .containsExactly(
            "S-08@1:6",
            "S-02@4:19",
            "S-09@2:7",
            "S-10@3:16",
            "S-10@4:20",
            "S-05@5:1",
            "S-10@5:8",
            "A-1@3:16");
  }

  @Test
  void theBrokenExampleWithAClientSideKey() {
    String text =
        """
        copy listing
        from 's3://mybucket/data/listings_pipe.txt'
        access_key_id '<temporary-access-key-id>'
        secret_access_key '<temporary-secret-access-key>
        token '<temporary-token>'
        master_symmetric_key '<master-key>'
        encrypted;
        """;
    assertThat(places(text))
        .containsExactly(
            "S-03@4:19",
            "S-11@6:23",
            "S-11@7:1",
            "S-10@3:16",
            "S-10@4:20",
            "S-05@5:1",
            "S-10@5:8",
            "S-10@6:23",
            "A-1@3:16");
    Mending.Mended mended = Mending.safe(text, new Vault(), Era.latest());
    assertThat(mended.text())
        .contains("secret_access_key '<temporary-secret-access-key>'\nsession_token '")
        .endsWith("encrypted;\n");
  }

  @Test
  void theExampleWithAStrayBracket() {
    String text =
        """
        copy listing
        from 's3://mybucket/data/listings_pipe.txt'
        credentials
        'aws_access_key_id=<temporary-access-key-id>;<aws_secret_access_key=<temporary-secret-access-key>;token=<temporary-token>;master_symmetric_key=<master-key>'
        encrypted;
        """;
    assertThat(ids(text))
        .containsExactly("S-04", "S-11", "S-11", "S-10", "S-10", "S-10", "S-10", "A-1", "S-06");
    assertThat(Mending.safe(text, new Vault(), Era.latest()).left())
        .extracting(finding -> finding.rule().id())
        .doesNotContain("S-04", "G-16");
  }

  @Test
  void theAccountOfThirteenDigits() {
    String role = "arn:aws:iam::0123456789012:role/MyRedshiftRole";
    String copy = "copy customer from 's3://mybucket/mydata'  \n";
    assertThat(ids(copy + "iam_role '" + role + "';")).containsExactly("S-01");
    assertThat(ids(copy + "credentials \n'aws_iam_role=" + role + "';"))
        .containsExactly("S-01", "A-1");
    assertThat(ids(copy + "iam_role '\"IamRoleArn\": \"" + role + "\"'"))
        .containsExactly("L-40", "S-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "… iam_role 'aws_iam_role:ROLE' = G-12",
        "… iam_role 'default' = G-10",
        "… iam_role SESSION = G-11",
        "… iam_role 'ROLE, arn:aws:iam::210987654321:role/B' = R-40",
        "… iam_role 'ROLE,arn:aws:iam::210987654321:role/B' = ``",
        "… iam_role default format parquet region 'us-east-1' = X-22",
        "copy t from 'dynamodb://Movies' iam_role default = X-04",
        "copy t from 'dynamodb://Movies' iam_role default readratio 50 = ``",
        "copy t from 'dynamodb://Movies' iam_role default readratio 50 format csv = X-48",
        "copy t from 'emr://j-SAMPLE2B500FC/p' iam_role default region 'us-east-1' = X-01",
        "… credentials 'aws_iam_role:ROLE' format parquet = A-1",
        "… credentials 'aws_access_key_id:AKIAIOSFODNN7EXAMPLE' = G-16 A-1",
        "… credentials '' = G-17 A-1",
        "… iam_role '' = G-17",
        "unload ('select 1') to 's3://bucket/x' iam_role default encrypted = X-47",
        "unload ('select 1') to 's3://bucket/x' iam_role default encrypted auto = ``",
        "… format shapefile simplify auto 1.1E-05 maxerror 2 credentials 'aws_iam_role:ROLE' = A-1",
        "… iam_role default delimiter '|~|' = ``",
        "… iam_role default format json = 1.1",
      })
  void oneLineSamples(String sample, String expected) {
    String text =
        sample
            .replace("…", "copy t from 's3://bucket/x'")
            .replace("aws_iam_role:", "aws_iam_role=")
            .replace("aws_access_key_id:", "aws_access_key_id=")
            .replace("ROLE", ROLE);
    assertThat(String.join(" ", ids(text))).isEqualTo(expected);
  }

  @Test
  void theSamplesWithKeys() {
    String copy = "copy t from 's3://bucket/x' ";
    assertThat(ids(copy + KEYS.replace("AKIA", "ASIA"))).containsExactly("T-1", "A-1");
    assertThat(ids(copy + KEYS + " session_token 'IQoJb3JpZ2luX2VjEXAMPLE'"))
        .containsExactly("T-2", "A-1");
    assertThat(ids(copy + KEYS + " format parquet")).containsExactly("X-21", "A-1");
    assertThat(ids(copy + KEYS + " format parquet", Era.E2023)).containsExactly("A-1");
  }

  @Test
  void templatesAreHolesWithoutAFinding() {
    for (String hole :
        List.of("{{ role }}", "${ROLE}", "%(role)s", "{role}", "#ROLE#", "$ROLE", "%s")) {
      assertThat(ids("copy t from 's3://bucket/x' iam_role '" + hole + "'")).isEmpty();
    }
  }
}
