package dev.clausewright.command;

import static dev.clausewright.command.Ran.each;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
  private static final String HOME = "arn:aws:iam::123456789012:role/";
  private static final String[] PROD = {"--training", "--cluster", "analytics-prod"};

  @TempDir Path folder;

  private static String copy(String authorization) {
    return "copy sales.listing from 's3://lake/in/listing/' " + authorization + " format csv;\n";
  }

  private static String by(String role) {
    return copy("iam_role '" + HOME + role + "'");
  }

  private static Ran check(String sql, Object... more) {
    Object[] args = new Object[PROD.length + more.length + 2];
    args[0] = "check";
    args[1] = "-";
    System.arraycopy(PROD, 0, args, 2, PROD.length);
    System.arraycopy(more, 0, args, PROD.length + 2, more.length);
    return Ran.run(sql, args);
  }

  private static JsonNode statement(String sql, Object... more) throws IOException {
    return json(sql, more).json().path("statements").path(0);
  }

  private static Ran json(String sql, Object... more) throws IOException {
    Object[] args = new Object[more.length + 2];
    args[0] = "--format";
    args[1] = "json";
    System.arraycopy(more, 0, args, 2, more.length);
    return check(sql, args).fits("check");
  }

  private static JsonNode one(JsonNode statement, String kind) {
    return StreamSupport.stream(statement.path("checks").spliterator(), false)
        .filter(check -> check.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " in " + statement));
  }

  @ParameterizedTest
  @CsvSource({
    "listing-loader, works,     0",
    "guarded-loader, works_but, 0",
    "lake-loader,    fails,     1",
    "analyst-loader, unknown,   3",
  })
  void the_verdict_decides_the_exit_code(String role, String verdict, int code) throws IOException {
    Ran ran = json(by(role));
    assertThat(ran.json().path("statements").path(0).path("verdict").asText()).isEqualTo(verdict);
    assertThat(ran.code()).isEqualTo(code);
  }

  @Test
  void the_gravest_of_several_statements_counts_and_all_are_answered_in_order() throws IOException {
    Ran ran = json(by("listing-loader") + "select 1;\n" + by("lake-loader") + by("analyst-loader"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(each(ran.json().path("statements"), "index")).containsExactly("1", "3", "4");
    assertThat(each(ran.json().path("statements"), "verdict"))
        .containsExactly("works", "fails", "unknown");
  }

  @Test
  void a_failed_permission_says_who_what_why_and_how_to_mend_it() throws IOException {
    JsonNode failed = one(statement(by("listing-masked")), "permission");
    JsonNode objects = statement(by("listing-masked")).path("checks").path(3);
    assertThat(failed.path("outcome").asText()).isEqualTo("passed");
    assertThat(objects.path("principal").asText()).isEqualTo(HOME + "listing-masked");
    assertThat(objects.path("action").asText()).isEqualTo("s3:GetObject");
    assertThat(objects.path("resource").asText()).isEqualTo("arn:aws:s3:::lake/in/listing/*");
    assertThat(objects.path("outcome").asText()).isEqualTo("failed");
    assertThat(objects.path("coverage").asText()).isEqualTo("part");
    assertThat(objects.path("examples").path("explicit_deny").asText())
        .isEqualTo("arn:aws:s3:::lake/in/listing/pii/");
    assertThat(objects.path("decision").path("decision").asText()).isEqualTo("explicit_deny");
    assertThat(objects.path("decision").path("overrode")).isNotEmpty();
    assertThat(objects.path("remedy").asText()).startsWith("Lift the denial.");
  }

  @Test
  void a_near_miss_stands_in_the_decision_as_decide_has_it() throws IOException {
    JsonNode list = one(statement(by("lake-loader")), "permission");
    JsonNode miss = list.path("decision").path("nearest").path(0);
    assertThat(miss.path("policy").asText()).isEqualTo("inline:role:lake-read");
    assertThat(miss.path("mistake").asText()).isEqualTo("P-40");
    assertThat(list.path("remedyCommand").asText()).contains("aws iam put-role-policy");
  }

  @Test
  void what_the_question_calls_for_stands_in_the_message_and_among_the_problems()
      throws IOException {
    JsonNode write =
        one(
            statement(
                "unload ('select 1') to 's3://lake/out/x_' iam_role '" + HOME + "etl-nightly';"),
            "permission");
    assertThat(write.path("message").asText()).endsWith("(P-44)");
    assertThat(each(write.path("decision").path("problems"), "policy"))
        .containsExactly("managed:arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess");

    JsonNode list = one(statement(by("service-role/warehouse-default")), "permission");
    assertThat(list.path("message").asText()).endsWith("(P-43)");

    String abroad = by("lake-loader").replace("s3://lake/", "s3://partner-drop/");
    assertThat(one(statement(abroad), "permission").path("message").asText())
        .contains("210987654321")
        .endsWith("(P-45)");
    assertThat(one(statement(by("listing-loader")), "permission").path("message").asText())
        .doesNotContain("P-4");
  }

  @Test
  void attachment_trust_and_default_role_have_the_members_of_the_contract() throws IOException {
    JsonNode role = statement(by("etl-nightly"));
    String cluster = "arn:aws:redshift:eu-west-1:123456789012:cluster:analytics-prod";
    JsonNode attachment = one(role, "attachment");
    assertThat(attachment.path("principal").asText()).isEqualTo(HOME + "etl-nightly");
    assertThat(attachment.path("action").asText()).isEqualTo("redshift:ModifyClusterIamRoles");
    assertThat(attachment.path("resource").asText()).isEqualTo(cluster);
    JsonNode trust = one(role, "trust");
    assertThat(trust.path("principal").asText()).isEqualTo("redshift.amazonaws.com");
    assertThat(trust.path("action").asText()).isEqualTo("sts:AssumeRole");
    assertThat(trust.path("resource").asText()).isEqualTo(HOME + "etl-nightly");
    JsonNode default_ = one(statement(copy("iam_role default")), "default_role");
    assertThat(default_.path("principal").asText())
        .isEqualTo(HOME + "service-role/warehouse-default");
    assertThat(default_.path("resource").asText()).isEqualTo(cluster);
    JsonNode nobody = one(statement(by("nobody")), "attachment");
    assertThat(nobody.path("outcome").asText()).isEqualTo("failed");
    assertThat(nobody.path("principal").asText()).isEqualTo(HOME + "nobody");
  }

  @Test
  void a_chain_has_a_check_for_each_hop() throws IOException {
    JsonNode chain =
        statement(
            copy(
                "iam_role '%slake-loader,arn:aws:iam::210987654321:role/partner-ledger'"
                    .formatted(HOME)));
    JsonNode hop = one(chain, "chain");
    assertThat(hop.path("hop").asInt()).isEqualTo(1);
    assertThat(hop.path("principal").asText()).isEqualTo(HOME + "lake-loader");
    assertThat(hop.path("resource").asText())
        .isEqualTo("arn:aws:iam::210987654321:role/partner-ledger");
    JsonNode after = one(chain, "permission");
    assertThat(after.path("outcome").asText()).isEqualTo("skipped");
    assertThat(after.path("because").asText()).isEqualTo("chain-1");
  }

  @Test
  void an_unfinished_statement_has_a_check_for_each_error_and_each_hole() throws IOException {
    JsonNode hole = statement(copy("iam_role '<role-arn>'"));
    assertThat(hole.path("verdict").asText()).isEqualTo("unknown");
    assertThat(one(hole, "statement").path("outcome").asText()).isEqualTo("unknown");
    assertThat(one(hole, "trust").path("outcome").asText()).isEqualTo("skipped");
    JsonNode wrong = statement(copy("iam_role 'arn:aws:iam::1234:role/x'"));
    assertThat(wrong.path("verdict").asText()).isEqualTo("fails");
    assertThat(one(wrong, "statement").path("rule").asText()).isEqualTo("L-30");
    JsonNode cut = statement("copy t from 's3://lake/in/ iam_role default format csv;");
    assertThat(cut.path("verdict").asText()).isEqualTo("fails");
  }

  @Test
  void keys_are_told_by_what_the_account_knows_and_never_shown() throws IOException {
    String secret = "cAnArY7SeCrEt7cAnArY7SeCrEt7cAnArY7SeCrE";
    for (String id :
        List.of("AKIAIOSFODNN7EXAMPLE", "AKIAI44QH8DHBEXAMPLE", "AKIAQQQQQQQQQQQQQQQQ")) {
      String sql = copy("access_key_id '" + id + "' secret_access_key '" + secret + "'");
      Ran text = check(sql);
      Ran json = json(sql);
      assertThat(text.out() + text.err() + json.out() + json.err())
          .doesNotContain(id, secret, "cAnArY");
      assertThat(one(json.json().path("statements").path(0), "key").path("outcome").asText())
          .isEqualTo("passed");
    }
    JsonNode identity =
        one(
            statement(
                copy("access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key '" + secret + "'")),
            "identity");
    assertThat(identity.path("principal").asText())
        .isEqualTo("arn:aws:iam::123456789012:user/mara");
  }

  @Test
  void facts_change_the_answer() throws IOException {
    assertThat(statement(by("analyst-loader"), "--db-user", "mara").path("verdict").asText())
        .isEqualTo("works");
    assertThat(statement(by("analyst-loader"), "--db-user", "tomas").path("verdict").asText())
        .isEqualTo("fails");
    String temporary =
        copy(
            "access_key_id 'ASIAIOSFODNN7EXAMPLE' secret_access_key '%s' session_token '%s'"
                .formatted(
                    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "FwoGZXIvYXdzEJr/".repeat(12)));
    JsonNode expired = statement(temporary, "--expires", "2020-01-01T00:00:00Z");
    assertThat(one(expired, "expiry").path("outcome").asText()).isEqualTo("failed");
    JsonNode short_ =
        statement(temporary, "--expires", "2099-01-01T00:00:00Z", "--expected", "30m");
    assertThat(one(short_, "expiry").path("outcome").asText()).isEqualTo("passed");
  }

  @Test
  void the_target_must_be_clear() {
    assertThat(Ran.run(by("lake-loader"), "check", "-", "--training").code()).isEqualTo(2);
    assertThat(Ran.run(by("lake-loader"), "check", "-", "--training").err())
        .contains("cluster analytics-prod (eu-west-1)", "namespace reporting (eu-west-1)");
    Ran only = Ran.run(by("lake-loader"), "check", "-", "--training", "--region", "us-east-1");
    assertThat(only.out()).contains("cluster analytics-us (us-east-1)");
    Ran none = Ran.run(by("lake-loader"), "check", "-", "--training", "--cluster", "nowhere");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("There is no cluster called nowhere", "analytics-prod");
    assertThat(Ran.run(by("x"), "check", "-").err()).contains("--training", "--snapshot");
  }

  @Test
  void a_line_of_questions_brings_its_own_target_and_facts() throws IOException {
    String text = "\"text\":" + Ran.JSON.writeValueAsString(by("analyst-loader").strip());
    Ran ran =
        Ran.run(
            String.join(
                "\n",
                "{\"id\":1,%s,\"cluster\":\"analytics-prod\"}".formatted(text),
                "{\"id\":\"b\",%s,\"cluster\":\"analytics-prod\",\"facts\":{\"dbUser\":\"mara\"}}"
                    .formatted(text),
                "{\"id\":3,%s,\"namespace\":\"none\"}".formatted(text),
                "{\"id\":4,%s}".formatted(text),
                "{\"id\":5,%s,\"clutser\":\"analytics-prod\"}".formatted(text),
                "no json"),
            "check",
            "--jsonl",
            "--training");
    ran.fits("check");
    List<JsonNode> lines = ran.lines();
    assertThat(ran.code()).isEqualTo(2);
    assertThat(lines.get(0).path("statements").path(0).path("verdict").asText())
        .isEqualTo("unknown");
    assertThat(lines.get(1).path("statements").path(0).path("verdict").asText()).isEqualTo("works");
    assertThat(lines.stream().skip(2).map(line -> line.path("error").path("code").asText()))
        .containsExactly("no_such_target", "which_target", "unknown_member", "not_json");
    assertThat(lines.stream().map(line -> line.path("id").asText()))
        .containsExactly("1", "b", "3", "4", "5", "null");
  }

  @Test
  void many_lines_come_back_in_their_order_and_the_same_every_time() throws IOException {
    List<String> roles = List.of("lake-loader", "listing-loader", "batch-worker", "nobody");
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      in.append("{\"id\":").append(i).append(",\"text\":");
      in.append(Ran.JSON.writeValueAsString(by(roles.get(i % roles.size())).strip()));
      in.append("}\n");
    }
    Ran first = Ran.run(in.toString(), "check", "--jsonl", PROD[0], PROD[1], PROD[2]);
    Ran second = Ran.run(in.toString(), "check", "--jsonl", PROD[0], PROD[1], PROD[2]);
    assertThat(first.code()).isZero();
    assertThat(first.lines().stream().map(line -> line.path("id").asInt()))
        .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    assertThat(timeless(first.out())).isEqualTo(timeless(second.out()));
  }

  private static String timeless(String out) {
    return out.replaceAll("\"milliseconds\":[0-9]+", "\"milliseconds\":0");
  }

  @Test
  void a_folder_is_read_with_what_cannot_be_told_apart_from_what_fails() throws IOException {
    Files.writeString(folder.resolve("b.sql"), by("listing-loader"));
    Files.writeString(folder.resolve("a.sql"), by("listing-loader"));
    Ran ran = Ran.run("", "check", folder, PROD[0], PROD[1], PROD[2], "--format", "json");
    assertThat(ran.code()).isZero();
    assertThat(each(ran.json().path("statements"), "file"))
        .containsExactly(folder + "/a.sql", folder + "/b.sql");
    Ran missing = Ran.run("", "check", folder, folder.resolve("no.sql"), PROD[0], PROD[1], PROD[2]);
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("There is no such file.");
    Ran text = Ran.run("", "check", folder, PROD[0], PROD[1], PROD[2]);
    assertThat(text.out())
        .contains("a.sql:1:1: copy: works", "passed    Role is attached", "Not looked at:");
  }

  @Test
  void a_job_is_checked_as_the_copy_that_it_runs_and_a_schema_is_not_known() throws IOException {
    JsonNode job =
        statement(by("listing-loader").replace(";\n", "") + " job create nightly auto on;");
    assertThat(job.path("verdict").asText()).isEqualTo("works");
    Ran schema =
        json(
            "create external schema s from data catalog database 'd' iam_role '%slake-loader';"
                .formatted(HOME));
    assertThat(schema.code()).isEqualTo(3);
  }

  @Test
  void what_cannot_be_checked_is_called_by_its_own_name() throws IOException {
    String role = "iam_role '" + HOME + "lake-loader'";
    assertThat(sentence("create external schema s from data catalog database 'd' " + role))
        .startsWith("Whether this CREATE EXTERNAL SCHEMA works cannot be said: CREATE EXTERNAL");
    assertThat(sentence(role))
        .isEqualTo(
            "Whether this clause works cannot be said: a clause without its statement is not a"
                + " statement that can be checked.");
    JsonNode run = statement("copy job run nightly;");
    assertThat(run.path("sentence").asText()).startsWith("Whether this COPY JOB works");
    assertThat(each(run.path("checks"), "outcome")).containsExactly("unknown", "skipped");
  }

  private static String sentence(String sql) throws IOException {
    return statement(sql).path("sentence").asText();
  }

  @Test
  void a_bucket_that_is_not_there_is_named_by_its_arn() throws IOException {
    JsonNode statement = statement(by("lake-steward").replace("s3://lake/", "s3://no-such-lake/"));
    for (String kind : List.of("exists", "region")) {
      assertThat(one(statement, kind).path("resource").asText())
          .isEqualTo("arn:aws:s3:::no-such-lake");
    }
    assertThat(one(statement, "exists").path("outcome").asText()).isEqualTo("failed");
    assertThat(one(statement, "region").path("outcome").asText()).isEqualTo("skipped");
  }

  @Test
  void a_trust_whose_condition_is_not_met_is_not_said_to_leave_redshift_out() throws IOException {
    JsonNode trust = one(statement(by("guarded-loader"), "--strict"), "trust");
    assertThat(trust.path("outcome").asText()).isEqualTo("failed");
    assertThat(trust.path("message").asText())
        .endsWith(": it trusts it only under a condition that is not met.");
  }
}
