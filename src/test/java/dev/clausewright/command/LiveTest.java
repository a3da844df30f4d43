package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.account.Connection;
import dev.clausewright.clause.Region;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commands that look into AWS itself. */
class LiveTest {
  private static final String SQL =
      "copy t from 's3://lake/in/listing/' iam_role"
          + " 'arn:aws:iam::123456789012:role/listing-loader' csv;";

  private static Ran run(FakeCloud cloud, String in, Object... args) {
    return Ran.run(() -> cloud, in.getBytes(StandardCharsets.UTF_8), args);
  }

  @Test
  void profile_region_and_endpoint_make_the_connection_which_is_closed_at_the_end()
      throws IOException {
    FakeCloud cloud = new FakeCloud();
    Ran ran =
        run(
            cloud,
            SQL,
            "check",
            "-",
            "--profile",
            "dev",
            "--region",
            "eu-west-1",
            "--endpoint",
            "http://localhost:4566",
            "--cluster",
            "analytics-prod",
            "--format",
            "json");
    ran.fits("check");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.json().path("account").path("kind").asText()).isEqualTo("live");
    assertThat(ran.json().path("account").path("region").asText()).isEqualTo("eu-west-1");
    assertThat(cloud.opened)
        .containsExactly(
            new Connection(
                new Connection.Using.Profile("dev"),
                Optional.of(new Region("eu-west-1")),
                Optional.of(URI.create("http://localhost:4566"))));
    assertThat(cloud.closed).isTrue();
    assertThat(ran.err())
        .contains("Asked at the custom endpoint http://localhost:4566, not at AWS");
  }

  @Test
  void a_run_of_many_questions_asks_nothing_twice() throws IOException {
    FakeCloud cloud = new FakeCloud();
    String line =
        "{\"text\":%s,\"cluster\":\"analytics-prod\"}\n"
            .formatted(Ran.JSON.writeValueAsString(SQL));
    Ran ran = run(cloud, line.repeat(40), "check", "--jsonl", "--env");
    assertThat(ran.code()).isZero();
    assertThat(ran.lines())
        .hasSize(40)
        .allMatch(
            answer -> answer.path("statements").path(0).path("verdict").asText().equals("works"));
    assertThat(cloud.reads).doesNotHaveDuplicates();
  }

  @Test
  void the_accounts_own_simulator_is_heard_beside_our_decision() throws IOException {
    FakeCloud cloud = new FakeCloud();
    cloud.simulating = true;
    Ran ran =
        run(cloud, SQL, "check", "-", "--env", "--cluster", "analytics-prod", "--format", "json");
    ran.fits("check");
    boolean heard = false;
    for (JsonNode check : ran.json().path("statements").path(0).path("checks")) {
      if (check.has("live")) {
        heard = true;
        assertThat(check.path("decision").path("decision").asText()).isEqualTo("allowed");
        assertThat(check.path("live").path("decision").asText()).isEqualTo("implicit_deny");
        assertThat(check.path("live").path("cappedBy").path(0).path("layer").asText())
            .isEqualTo("boundary");
        assertThat(check.path("agree").asBoolean()).isFalse();
      }
    }
    assertThat(heard).isTrue();
  }

  @Test
  void decide_asks_the_same_account() throws IOException {
    FakeCloud cloud = new FakeCloud();
    Ran ran =
        run(
            cloud,
            "",
            "decide",
            "--env",
            "--principal",
            "arn:aws:iam::123456789012:role/listing-loader",
            "--action",
            "s3:GetObject",
            "--resource",
            "arn:aws:s3:::lake/in/listing/x");
    assertThat(ran.out()).startsWith("allowed");
    assertThat(cloud.closed).isTrue();
  }

  /** Also where there is no answer at all. */
  @Test
  void what_may_not_be_read_is_handed_over_for_the_administrator() {
    FakeCloud cloud = new FakeCloud();
    cloud.denied = "roles";
    Ran ran = run(cloud, SQL, "roles", "-", "--env", "--cluster", "analytics-prod");
    assertThat(ran.code()).isNotZero();
    assertThat(ran.err())
        .contains("\"iam:ListRoles\"", "--snapshot 123456789012")
        .contains("aws iam get-account-authorization-details > 123456789012/iam.json");
    cloud.denied = "targets";
    ran = run(cloud, SQL, "check", "-", "--env");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("\"iam:ListRoles\"", "aws redshift describe-clusters");
  }

  @Test
  void an_account_that_does_not_open_in_time_is_told() {
    Ran ran = run(new FakeCloud("open"), SQL, "check", "-", "--env", "--timeout", "1s");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("AWS did not answer within 1 s (");
  }

  @Test
  void what_is_not_answered_in_time_is_not_known() throws IOException {
    Ran ran =
        run(
            new FakeCloud("bucket"),
            SQL,
            "check",
            "-",
            "--env",
            "--cluster",
            "analytics-prod",
            "--timeout",
            "1s",
            "--format",
            "json");
    ran.fits("check");
    JsonNode statement = ran.json().path("statements").path(0);
    assertThat(statement.path("verdict").asText()).isEqualTo("unknown");
    assertThat(Ran.each(statement.path("checks"), "outcome"))
        .contains("unknown")
        .doesNotContain("cancelled");
    assertThat(ran.code()).isEqualTo(3);
  }

  @Test
  void nothing_of_aws_is_touched_for_another_account() {
    Ran ran =
        Ran.run(
            () -> {
              throw new AssertionError("asked for the cloud");
            },
            SQL.getBytes(StandardCharsets.UTF_8),
            "check",
            "-",
            "--training",
            "--cluster",
            "analytics-prod");
    assertThat(ran.code()).isZero();
  }

  @Test
  void options_that_contradict_each_other_are_usage_errors() {
    for (List<String> more :
        List.of(
            List.of("--env", "--profile", "x"),
            List.of("--training", "--env"),
            List.of("--training", "--endpoint", "http://localhost"),
            List.of("--env", "--timeout", "soon"),
            List.of("--env", "--region", "Ireland"),
            List.of("--env", "--endpoint", "nonsense"))) {
      Object[] args = new Object[more.size() + 2];
      args[0] = "check";
      args[1] = "-";
      System.arraycopy(more.toArray(), 0, args, 2, more.size());
      assertThat(run(new FakeCloud(), SQL, args).code()).as(more.toString()).isEqualTo(2);
    }
  }
}
