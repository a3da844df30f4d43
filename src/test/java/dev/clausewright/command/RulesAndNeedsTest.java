package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.rules.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesAndNeedsTest {
  private static final String CHAIN =
      "copy sales.listing from 's3://lake/in/' iam_role"
          + " 'arn:aws-cn:iam::123456789012:role/a,arn:aws-cn:iam::210987654321:role/b' csv;";

  @TempDir Path folder;

  @Test
  void all_rules_are_listed() throws IOException {
    Ran ran = Ran.run("", "rules", "--format", "json").fits("rules");
    assertThat(ran.code()).isZero();
    assertThat(Ran.each(ran.json(), "id"))
        .containsExactlyElementsOf(Catalogue.rows().stream().map(row -> row.id().id()).toList());
    assertThat(Ran.run("", "rules").out().lines()).hasSize(Catalogue.rows().size());
  }

  @Test
  void a_rule_is_explained() throws IOException {
    Ran text = Ran.run("", "explain", "l-35");
    assertThat(text.code()).isZero();
    assertThat(text.out()).startsWith("L-35, error, ").contains("\nSource: ");
    JsonNode json = Ran.run("", "explain", "L-35", "--format", "json").fits("explain").json();
    assertThat(json.path("version").asInt()).isEqualTo(1);
    assertThat(json.path("id").asText()).isEqualTo("L-35");
    for (Catalogue.Row row : Catalogue.rows()) {
      Ran.run("", "explain", row.id(), "--format", "json").fits("explain");
    }
    Ran wrong = Ran.run("", "explain", "Q-1");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("“Q-1” is no rule.");
    assertThat(Ran.run("", "explain").code()).isEqualTo(2);
    Ran lines =
        Ran.run("{\"id\":7,\"rule\":\"G-1\"}\n{\"rule\":\"Q-1\"}\n", "explain", "--jsonl")
            .fits("explain");
    assertThat(lines.code()).isEqualTo(2);
    assertThat(lines.lines().getFirst().path("rule").path("id").asText()).isEqualTo("G-1");
  }

  @Test
  void needs_name_holder_action_and_resource_in_the_partition_of_the_role() throws IOException {
    Ran ran = Ran.run(CHAIN, "needs", "-", "--format", "json").fits("needs");
    assertThat(ran.code()).isZero();
    JsonNode statement = ran.json().path("statements").path(0);
    assertThat(statement.path("kind").asText()).isEqualTo("copy");
    assertThat(statement.path("attachment"))
        .hasToString("[\"arn:aws-cn:iam::123456789012:role/a\"]");
    assertThat(Ran.each(statement.path("trust"), "principal"))
        .containsExactly("redshift.amazonaws.com", "arn:aws-cn:iam::123456789012:role/a");
    assertThat(statement.path("needs"))
        .anySatisfy(
            need -> {
              assertThat(need.path("holder").asText()).isEqualTo("data_role");
              assertThat(need.path("principal").asText())
                  .isEqualTo("arn:aws-cn:iam::210987654321:role/b");
              assertThat(need.path("action").asText()).isEqualTo("s3:GetObject");
              assertThat(need.path("resource").asText()).isEqualTo("arn:aws-cn:s3:::lake/in/*");
              assertThat(need.path("pattern").asBoolean()).isTrue();
            })
        .anySatisfy(
            need -> {
              assertThat(need.path("rule").asText()).isEqualTo("P-19");
              assertThat(need.path("holder").asText()).isEqualTo("forwarding_role");
            });
  }

  @Test
  void the_default_role_has_no_arn_and_keys_have_no_role() throws IOException {
    JsonNode byDefault =
        Ran.run("copy t.x from 's3://lake/in/' iam_role default;", "needs", "-", "--format", "json")
            .fits("needs")
            .json()
            .path("statements")
            .path(0);
    assertThat(byDefault.path("attachment")).hasToString("[\"default\"]");
    assertThat(byDefault.path("needs").path(0).has("principal")).isFalse();
    JsonNode keys =
        Ran.run(
                "copy t.x from 's3://lake/in/' access_key_id 'AKIAIOSFODNN7EXAMPLE'"
                    + " secret_access_key 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';",
                "needs",
                "-",
                "--format",
                "json")
            .fits("needs")
            .json()
            .path("statements")
            .path(0);
    assertThat(keys.path("attachment")).isEmpty();
    assertThat(keys.path("trust")).isEmpty();
    assertThat(keys.path("needs").path(0).path("holder").asText()).isEqualTo("user");
  }

  @Test
  void an_unfinished_statement_has_empty_lists_and_its_needs_are_not_known() throws IOException {
    Ran ran =
        Ran.run(
                CHAIN + "copy t.x from 's3://lake/in/' iam_role '<role>';",
                "needs",
                "-",
                "--format",
                "json")
            .fits("needs");
    assertThat(ran.code()).isEqualTo(3);
    JsonNode open = ran.json().path("statements").path(1);
    assertThat(open.path("needs")).isEmpty();
    assertThat(open.path("trust")).isEmpty();
    assertThat(open.path("attachment")).isEmpty();
    assertThat(Ran.run(CHAIN, "needs", "-").out())
        .contains("-:1:1: copy\n", "P-02: arn:aws-cn:iam::210987654321:role/b may s3:GetObject");
  }

  @Test
  void questions_about_needs_are_answered_a_line_and_bad_input_is_told() throws IOException {
    Ran ran =
        Ran.run(
                "{\"id\":1,\"text\":\"copy t.x from 's3://lake/in/' iam_role default\"}\n{}\n",
                "needs",
                "--jsonl")
            .fits("needs");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.lines()).hasSize(2);
    assertThat(Ran.run("", "needs").code()).isEqualTo(2);
    assertThat(Ran.run("", "needs", folder).code()).isEqualTo(2);
    assertThat(Ran.run("", "needs", folder.resolve("none")).code()).isEqualTo(2);
  }

  @Test
  void the_help_lists_every_command() {
    assertThat(Ran.run("", "--help").out())
        .contains("lint", "fix", "explain", "rules", "needs", "decide");
  }
}
