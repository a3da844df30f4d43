package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret that is put wherever people put one never comes out again (SEC-10). */
class CanaryTest {
  private static final List<String> CANARIES =
      List.of(
          "cAnArY+SeCrEt/0123456789/abcdefghijKLMNO",
          "canary_secret_of_odd_shape",
          "canary secret;with 100% of trouble");

  private static final List<String> CLAUSES =
      List.of(
          "access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key '§'",
          "access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key '§",
          "access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key §",
          "access_key_id '§' secret_access_key 'AKIAIOSFODNN7EXAMPLE'",
          "access_key_id 'ASIAIOSFODNN7EXAMPLE' secret_access_key '§' session_token '§'",
          "access_key_id 'ASIAIOSFODNN7EXAMPLE' secret_access_key '§' TOKEN '§'",
          "credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=§'",
          "credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=\n  §'",
          "credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE; secret=§'",
          "credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=§;token=§'",
          "credentials '§'",
          "credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE:aws_secret_access_key=§'",
          "credentials “aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=§”",
          "credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=§ csv",
          "credentials aws_secret_access_key=§",
          "iam_role 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=§'",
          "iam_role default secret_access_key '§'",
          "iam_role default master_symmetric_key '§' encrypted",
          "iam_role default masterkey '§'",
          "iam_role default password '§' csv");

  @TempDir Path folder;

  static Stream<String> statements() {
    return CLAUSES.stream()
        .flatMap(
            clause ->
                CANARIES.stream()
                    .map(canary -> clause.replace("§", canary))
                    .flatMap(
                        said ->
                            Stream.of(
                                "copy t.x from 's3://lake/in/' " + said + ";",
                                "unload ('select 1') to 's3://lake/out/' " + said + ";",
                                said)));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void no_answer_holds_it(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.sql"), text);
    String quoted = Ran.JSON.writeValueAsString(text);
    List<Ran> all = new ArrayList<>();
    for (String format : List.of("text", "json", "sarif")) {
      all.add(Ran.run("", "lint", file, "--format", format));
    }
    all.add(Ran.run("{\"text\":" + quoted + "}", "lint", "--jsonl"));
    all.add(Ran.run("", "check", file, "--training", "--cluster", "analytics-prod"));
    all.add(
        Ran.run(
            "{\"text\":" + quoted + ",\"cluster\":\"analytics-prod\"}",
            "check",
            "--jsonl",
            "--training"));
    all.add(Ran.run("", "needs", file));
    all.add(Ran.run("", "needs", file, "--format", "json"));
    for (Ran ran : all) {
      assertThat(ran.out() + ran.err())
          .doesNotContain("cAnArY", "canary", "secret;with", "trouble");
      assertThat(ran.out() + ran.err()).doesNotContain("AKIAIOSFODNN7EXAMPLE");
    }
    Ran fixed = Ran.run("", "fix", file, "--format", "json").fits("fix");
    assertThat(fixed.err()).doesNotContain("cAnArY", "canary");
    assertThat(fixed.json().path("left").toString()).doesNotContain("cAnArY", "canary");
  }
}
