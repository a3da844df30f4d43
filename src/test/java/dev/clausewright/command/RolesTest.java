package dev.clausewright.command;

import static dev.clausewright.command.Ran.each;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
  private static final String HOME = "arn:aws:iam::123456789012:role/";
  private static final String COPY = "copy sales.listing from 's3://lake/in/listing/' ";

  private static Ran roles(String sql, Object... more) {
    Object[] args = new Object[more.length + 5];
    args[0] = "roles";
    args[1] = "-";
    args[2] = "--training";
    args[3] = "--cluster";
    args[4] = "analytics-prod";
    System.arraycopy(more, 0, args, 5, more.length);
    return Ran.run(sql, args);
  }

  private static JsonNode json(String sql, Object... more) throws IOException {
    Object[] args = new Object[more.length + 2];
    args[0] = "--format";
    args[1] = "json";
    System.arraycopy(more, 0, args, 2, more.length);
    return roles(sql, args).fits("roles").json();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iam_role default",
        "iam_role '<role-arn>'",
        "",
        "iam_role 'arn:aws:iam::123456789012:role/nobody'",
        "access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key '<secret-access-key>'"
      })
  void the_roles_are_ranked_whatever_the_statement_has_now(String authorization)
      throws IOException {
    JsonNode roles = json(COPY + authorization + " csv;").path("roles");
    assertThat(each(roles, "arn").getFirst()).isEqualTo(HOME + "lake-steward");
    assertThat(each(roles, "rank")).startsWith("1", "2", "3").doesNotHaveDuplicates();
    assertThat(each(roles, "standing"))
        .contains(
            "works", "works_once_attached", "through_chain", "lacks", "wrong_trust", "unknown");
  }

  @Test
  void a_role_has_the_members_of_the_contract() throws IOException {
    JsonNode roles = json(COPY + "iam_role default csv;").path("roles");
    JsonNode loader = named(roles, "lake-loader");
    assertThat(loader.path("lacks").path(0).path("action").asText()).isEqualTo("s3:ListBucket");
    assertThat(loader.path("lacks").path(0).path("resource").asText())
        .isEqualTo("arn:aws:s3:::lake");
    assertThat(loader.path("attached").asText()).isEqualTo("in_sync");
    assertThat(each(roles, "arn")).contains(HOME + "lake-hub");
    assertThat(named(roles, "lake-hub").path("via").path(0).asText())
        .isEqualTo(HOME + "lake-loader");
    assertThat(named(roles, "lake-archiver").path("attached").asText()).isEqualTo("adding");
    assertThat(named(roles, "etl-nightly").path("attached").asText()).isEqualTo("no");
  }

  private static JsonNode named(JsonNode roles, String name) {
    for (JsonNode role : roles) {
      if (role.path("arn").asText().endsWith("/" + name)) {
        return role;
      }
    }
    throw new AssertionError("no " + name);
  }

  @Test
  void users_and_a_limit() throws IOException {
    JsonNode users = json(COPY + "iam_role default csv;", "--users", "--limit", "2").path("roles");
    assertThat(each(users, "arn"))
        .hasSize(2)
        .allMatch(arn -> arn.startsWith("arn:aws:iam::123456789012:user/"));
  }

  @Test
  void whether_one_could_decides_the_exit_code() throws IOException {
    assertThat(roles(COPY + "csv;").code()).isZero();
    Ran none = roles("copy t from 's3://lake-nowhere/in/' csv;", "--format", "json");
    assertThat(none.fits("roles").code()).isEqualTo(1);
    assertThat(none.json().path("obstacles").path(0).path("kind").asText()).isEqualTo("exists");
    assertThat(roles("copy t from 's3://lake-nowhere/in/' csv;").out())
        .contains("Fails for everybody: Bucket exists: there is no bucket lake-nowhere.");
  }

  @Test
  void one_statement_at_a_time() {
    Ran two = roles(COPY + "csv;\n" + COPY + "csv;");
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.err()).contains("more than one statement, the second in line 2");
    assertThat(roles("select 1;").err()).contains("There is no COPY");
    assertThat(Ran.run(COPY, "roles", "-").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "copy from 's3://lake/in/' csv;        | failed  | 1",
        "copy <table> from 's3://lake/in/' csv; | unknown | 3",
      })
  void of_an_unfinished_statement_nothing_is_known_and_why(String sql, String outcome, int code)
      throws IOException {
    for (Object[] whom : new Object[][] {{"--format", "json"}, {"--format", "json", "--users"}}) {
      Ran ran = roles(sql, whom);
      JsonNode answer = ran.fits("roles").json();
      assertThat(ran.code()).isEqualTo(code);
      assertThat(each(answer.path("roles"), "standing")).isNotEmpty().containsOnly("unknown");
      JsonNode why = answer.path("obstacles").path(0);
      assertThat(why.path("kind").asText()).isEqualTo("statement");
      assertThat(why.path("outcome").asText()).isEqualTo(outcome);
      assertThat(why.path("message").asText()).contains("table");
    }
    assertThat(roles(sql).out()).contains("while the statement is not finished");
  }

  @Test
  void a_user_whose_only_key_is_inactive_does_not_work_now() throws IOException {
    JsonNode users = json(COPY + "csv;", "--users").path("roles");
    JsonNode ivo = named(users, "ivo");
    assertThat(ivo.path("standing").asText()).isEqualTo("works_once_attached");
    assertThat(ivo.path("keys").path(0).asText()).isEqualTo("inactive");
    assertThat(named(users, "mara").path("standing").asText()).isEqualTo("works");
    assertThat(named(users, "mara").path("keys").path(0).asText()).isEqualTo("active");
    assertThat(roles(COPY + "csv;", "--users").out())
        .containsPattern(
            "ivo +Once active +An active access key \\(Its only access key is inactive\\)");
  }

  @Test
  void a_ranking_that_runs_out_of_time_says_so() throws IOException {
    Ran ran = roles(COPY + "csv;", "--timeout", "0s", "--format", "json");
    assertThat(ran.fits("roles").code()).isEqualTo(3);
    assertThat(ran.err()).contains("Time ran out");
    assertThat(ran.json().path("timedOut").asBoolean()).isTrue();
    assertThat(each(ran.json().path("roles"), "standing")).doesNotContain("wrong_trust");
  }

  @Test
  void questions_a_line_and_an_answer_each() throws IOException {
    String text = Ran.JSON.writeValueAsString(COPY + "csv;");
    Ran ran =
        Ran.run(
            "{\"id\":1,\"text\":%s,\"namespace\":\"reporting\"}\n{\"id\":2,\"text\":\"\"}\n"
                .formatted(text),
            "roles",
            "--jsonl",
            "--training");
    List<JsonNode> lines = ran.fits("roles").lines();
    assertThat(lines.getFirst().path("target").path("kind").asText()).isEqualTo("namespace");
    assertThat(lines.getFirst().path("roles")).isNotEmpty();
    assertThat(lines.get(1).path("error").path("code").asText()).isEqualTo("bad_value");
  }

  @Test
  void people_read_a_table() {
    assertThat(roles(COPY + "csv;").out())
        .contains(
            "On cluster analytics-prod (eu-west-1) in Training account",
            "lake-loader        Lacks 1          s3:ListBucket on lake",
            "batch-worker       Wrong trust      Trusts EC2, not Redshift");
  }
}
