package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizationFormTest {
  private static final String KEY = "AKIAIOSFODNN7EXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "iam_role default | default_role",
        "iam_role 'default' | default_role",
        "iam_role 'SESSION' | session",
        "iam_role 'arn:aws:iam::123456789012:role/a' | role",
        "iam_role 'arn:aws:iam::1234567890123:role/a' | role",
        "iam_role '<role>' | role",
        "iam_role '${ROLE}' | role",
        "iam_role 'arn:aws:iam::123456789012:role/a,arn:aws:iam::123456789012:role/b' | role_chain",
        "iam_role 'arn:aws:iam::123456789012:role/a, arn:aws:iam::123456789012:role/b' |"
            + " role_chain",
        "access_key_id 'KEY' secret_access_key 'SECRET' | keys",
        "access_key_id '<key>' secret_access_key '<secret>' | keys",
        "access_key_id 'KEY' | keys",
        "access_key_id 'KEY' secret_access_key 'SECRET' session_token 'x' | temporary_keys",
        "access_key_id 'KEY' secret_access_key 'SECRET' token 'x' | temporary_keys",
        "credentials 'aws_iam_role=arn:aws:iam::123456789012:role/a' | credentials_role",
        "credentials 'aws_iam_role=<role>' | credentials_role",
        "with credentials as 'aws_access_key_id=KEY;aws_secret_access_key=SECRET' |"
            + " credentials_keys",
        "credentials 'aws_access_key_id=<id>;aws_secret_access_key=<key>' | credentials_keys",
        "credentials 'aws_access_key_id=KEY;aws_secret_access_key=SECRET;token=x' |"
            + " credentials_temporary_keys",
        "csv | none",
        "iam_role default credentials 'aws_iam_role=arn:aws:iam::123456789012:role/a' | mixed",
        "iam_role default access_key_id 'KEY' secret_access_key 'SECRET' | mixed",
        "credentials 'aws_iam_role=arn:aws:iam::123456789012:role/a;aws_access_key_id=KEY' | mixed",
        "credentials '' | redacted",
        "with credentials as '' | redacted",
        "iam_role '' | redacted",
        "access_key_id '' secret_access_key '' | redacted",
        "credentials 'nothing that is known' | invalid",
        "credentials '<credentials>' | invalid",
      })
  void every_form_has_its_word(String clause, String word) throws IOException {
    String text =
        "copy t.x from 's3://lake/in/' "
            + clause
                .replace("KEY'", KEY + "'")
                .replace("=KEY", "=" + KEY)
                .replace("SECRET", SECRET);
    Ran ran = Ran.run(text, "lint", "-", "--format", "json").fits("lint");
    assertThat(ran.json().path("statements").path(0).path("authorization").asText())
        .isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "unload ('select 1') to 's3://lake/out/' iam_role default | unload",
        "create library f language plpythonu from 's3://lake/f.zip' iam_role default |"
            + " create_library",
        "create external schema s from data catalog database 'd' iam_role default |"
            + " create_external_schema",
        "create external function f(int) returns int volatile lambda 'l' iam_role default |"
            + " create_external_function",
        "create model m from t target y function f iam_role default settings (s3_bucket 'lake') |"
            + " create_model",
        "copy t.x from 's3://lake/in/' iam_role default job create nightly | copy_job",
        "copy job run nightly | copy_job",
        "iam_role default | fragment",
      })
  void every_kind_has_its_word(String text, String word) throws IOException {
    Ran ran = Ran.run(text, "lint", "-", "--format", "json").fits("lint");
    assertThat(ran.json().path("statements").path(0).path("kind").asText()).isEqualTo(word);
  }
}
