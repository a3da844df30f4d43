package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {
  private static final String TEXT =
      "select 1;\ncopy t.x from 's3://lake/in/' iam_role '<role>' fixedwidth 'a:1' csv;";

  @TempDir Path folder;

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        Optional.ofNullable(
                SarifTest.class
                    .getClassLoader()
                    .getResourceAsStream("schema/sarif-schema-2.1.0.json"))
            .orElseThrow()) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  @Test
  void an_answer_fits_the_schema_of_oasis() throws IOException {
    Files.writeString(folder.resolve("a b.sql"), TEXT);
    Files.writeString(folder.resolve("nul.sql"), "\0");
    Ran ran = Ran.run("", "lint", folder, folder.resolve("none"), "--format", "sarif");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(schema().validate(ran.json())).isEmpty();
    JsonNode run = ran.json().path("runs").path(0);
    assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
    JsonNode invocation = run.path("invocations").path(0);
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.path("toolExecutionNotifications")).hasSize(2);
    JsonNode place = run.path("results").path(0).path("locations").path(0).path("physicalLocation");
    assertThat(place.path("artifactLocation").path("uri").asText())
        .startsWith("file:///")
        .endsWith("/a%20b.sql");
  }

  @Test
  void a_result_names_its_rule_and_place() throws IOException {
    Ran ran = Ran.run(TEXT, "lint", "-", "--format", "sarif");
    assertThat(schema().validate(ran.json())).isEmpty();
    JsonNode run = ran.json().path("runs").path(0);
    JsonNode rules = run.path("tool").path("driver").path("rules");
    assertThat(run.path("results")).isNotEmpty();
    for (JsonNode result : run.path("results")) {
      String rule = result.path("ruleId").asText();
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asText()).isEqualTo(rule);
      JsonNode region = result.path("locations").path(0).path("physicalLocation").path("region");
      assertThat(region.path("startLine").asInt()).isEqualTo(2);
      assertThat(region.path("charOffset").asInt())
          .isEqualTo("select 1;\n".length() + region.path("startColumn").asInt() - 1);
    }
  }

  @Test
  void names_of_files_become_addresses() {
    assertThat(Sarif.uri("sub dir/ä.sql")).isEqualTo("sub%20dir/%C3%A4.sql");
    assertThat(Sarif.uri("-")).isEqualTo("stdin");
    assertThat(Sarif.uri("./a.sql")).isEqualTo("./a.sql");
  }
}
