package dev.clausewright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Edits;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/R";
  private static final String ID = "AKIAIOSFODNN7EXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  private static final String STRING =
      "copy t -- the table\n  from 's3://bucket/x'\n  WITH CREDENTIALS AS 'aws_access_key_id="
          + ID
          + ";aws_secret_access_key="
          + SECRET
          + "'\n  CSV; -- done\n";
  private static final String PARAMETERS =
      "copy t -- the table\n  from 's3://bucket/x'\n  ACCESS_KEY_ID '"
          + ID
          + "' SECRET_ACCESS_KEY '"
          + SECRET
          + "'\n  CSV; -- done\n";

  private static Read read(String text) {
    return SqlReader.read(text, new Vault());
  }

  private static List<Migration.Kind> kinds(String text) {
    return Migrations.of(read(text)).stream().map(Migration::kind).toList();
  }

  private static String after(String text, Migration.Kind kind) {
    Read read = read(text);
    return Migrations.of(read).stream()
        .filter(migration -> migration.kind() == kind)
        .map(Migration.Ready.class::cast)
        .map(ready -> Edits.apply(text, Mending.edits(read, ready.fix())))
        .findFirst()
        .orElseThrow();
  }

  private static String withRole(String text, String role) {
    Read read = read(text);
    RoleValue value = RoleValue.read(role).found().orElseThrow();
    return Edits.apply(text, Mending.edits(read, Migrations.toRole(read, value).orElseThrow()));
  }

  @Test
  void aRoleInCredentialsBecomesIamRole() {
    String text = "COPY t FROM 's3://b-b/x'\nWITH CREDENTIALS AS 'aws_iam_role=" + ROLE + "' CSV;";
    assertThat(after(text, Migration.Kind.CREDENTIALS_ROLE_TO_IAM_ROLE))
        .isEqualTo("COPY t FROM 's3://b-b/x'\nIAM_ROLE '" + ROLE + "' CSV;");
  }

  @Test
  void aPlaceholderIsCarriedOver() {
    String text = "copy t from 's3://b-b/x' credentials 'aws_iam_role={{ role }}' csv";
    String mended = Mending.mend(text, new Vault(), Era.latest(), f -> f.is("A-1")).text();
    assertThat(mended).isEqualTo(text);
  }

  @Test
  void keysBecomeARoleAndEverythingElseStays() {
    assertThat(withRole(STRING, ROLE))
        .isEqualTo(
            "copy t -- the table\n  from 's3://bucket/x'\n  IAM_ROLE '"
                + ROLE
                + "'\n  CSV; -- done\n");
    assertThat(withRole(PARAMETERS, "default"))
        .isEqualTo(
            "copy t -- the table\n  from 's3://bucket/x'\n  IAM_ROLE DEFAULT\n  CSV; -- done\n");
  }

  @Test
  void keysChangeTheirSpellingBothWays() {
    assertThat(after(STRING, Migration.Kind.CREDENTIALS_TO_PARAMETERS)).isEqualTo(PARAMETERS);
    assertThat(after(PARAMETERS, Migration.Kind.PARAMETERS_TO_CREDENTIALS))
        .isEqualTo(STRING.replace("WITH ", "").replace(" AS ", " "));
  }

  @Test
  void theTokenAndTheClientSideKeyGoAlong() {
    String text =
        "unload ('select 1') to 's3://b-b/x' credentials 'aws_access_key_id=<id>;"
            + "aws_secret_access_key=<secret>;token=<token>;master_symmetric_key=<key>' encrypted";
    assertThat(after(text, Migration.Kind.CREDENTIALS_TO_PARAMETERS))
        .isEqualTo(
            "unload ('select 1') to 's3://b-b/x' access_key_id '<id>' secret_access_key '<secret>'"
                + " session_token '<token>' master_symmetric_key '<key>' encrypted");
  }

  @Test
  void aSecretThatWouldBreakTheStringStaysAParameter() {
    String text = PARAMETERS.replace("FEMI/", "FEMI;");
    assertThat(kinds(text)).containsExactly(Migration.Kind.KEYS_TO_IAM_ROLE);
  }

  @Test
  void tokenBecomesSessionToken() {
    String text = PARAMETERS.replace("\n  CSV", "\n  TOKEN 'IQoJb3JpZ2luX2VjEXAMPLE'\n  CSV");
    assertThat(after(text, Migration.Kind.TOKEN_TO_SESSION_TOKEN))
        .isEqualTo(text.replace("TOKEN '", "SESSION_TOKEN '"));
  }

  @Test
  void aClientSideKeyOfUnloadBecomesAKmsKey() {
    String text =
        "unload ('select 1') to 's3://b-b/x' iam_role default\n"
            + "master_symmetric_key '<master-key>' encrypted";
    Read read = read(text);
    KmsKey key = KmsKey.read("1234abcd-12ab-34cd-56ef-1234567890ab").found().orElseThrow();
    assertThat(Edits.apply(text, Mending.edits(read, Migrations.toKmsKey(read, key).orElseThrow())))
        .isEqualTo(
            text.replace(
                "master_symmetric_key '<master-key>'",
                "kms_key_id '1234abcd-12ab-34cd-56ef-1234567890ab'"));
    assertThat(kinds(text))
        .containsExactly(
            Migration.Kind.CLIENT_SIDE_KEY_TO_S3, Migration.Kind.CLIENT_SIDE_KEY_TO_KMS);
  }

  @Test
  void forCopyNoRewriteIsOffered() {
    String text = "copy t from 's3://b-b/x' iam_role default master_symmetric_key '<k>' encrypted";
    assertThat(Migrations.of(read(text)))
        .singleElement()
        .isInstanceOf(Migration.Explained.class)
        .satisfies(migration -> assertThat(migration.why()).contains("Decrypt them"));
  }

  @Test
  void nothingNewIsOfferedForARole() {
    assertThat(kinds("copy t from 's3://b-b/x' iam_role default")).isEmpty();
  }
}
