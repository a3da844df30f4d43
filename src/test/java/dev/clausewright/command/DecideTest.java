package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ASK =
      "'principal':'arn:aws:iam::123456789012:role/lake-loader','action':'s3:GetObject','resource':'arn:aws:s3:::lake/in/x'";

  private record Run(int code, String out, String err) {
    List<JsonNode> answers() throws IOException {
      List<JsonNode> nodes = new ArrayList<>();
      for (String line : out.split("\n")) {
        nodes.add(JSON.readTree(line));
      }
      return nodes;
    }
  }

  private static Run run(String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Commands.run(
            args,
            new ByteArrayInputStream(in.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
            out,
            err);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String policies(String... statements) {
    return "'identityPolicies':[{'name':'p','policy':{'Version':'2012-10-17','Statement':["
        + String.join(",", statements)
        + "]}}]";
  }

  private static String statement(String effect, String resource) {
    return "{'Effect':'" + effect + "','Action':'s3:*','Resource':'" + resource + "'}";
  }

  private static JsonNode one(String question) throws IOException {
    Run run = run("{" + question + "}", "decide", "--jsonl");
    assertThat(run.code()).as(run.out()).isZero();
    return run.answers().getFirst();
  }

  @Test
  void an_answer_names_decision_statements_and_what_was_not_looked_at() throws IOException {
    assertThat(one("'id':7," + ASK + "," + policies(statement("Allow", "arn:aws:s3:::lake/*"))))
        .hasToString(
            ("{'version':1,'id':7,'decision':'allowed','decidedBy':[{'layer':'identity','policy':'p',"
                 + "'statement':1,'line':4,'column':5,'endLine':8,'effect':'allow'}],'overrode':[],"
                 + "'cappedBy':[],'conditions':[],'nearest':[],"
                 + "'notLookedAt':['boundary','session','scp','rcp','resource'],'problems':[]}")
                .replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|implicit_deny|1",
        ",'identityPolicies':[{'name':'p','policy':{'Statement':{'Effect':'Deny','Action':'*','Resource':'*'}}}]|explicit_deny|1",
        ",'identityPolicies':[{'name':'p','policy':{'Statement':{'Effect':'Allow','Action':'*','Resource':'*'}}}]|allowed|0",
        ",'identityPolicies':[{'name':'p','policy':{'Statement':{'Effect':'allow','Action':'*','Resource':'*'}}}]|invalid|2",
        ",'unknown':['AWS:sourceip'],'identityPolicies':[{'name':'p','policy':{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}}}}]|allowed_if|3",
        ",'context':{'aws:SourceIp':['10.1.1.1']},'identityPolicies':[{'name':'p','policy':{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}}}}]|allowed|0",
        ",'unknown':['k'],'identityPolicies':[{'name':'p','policy':{'Statement':[{'Effect':'Allow','Action':'*','Resource':'*'},{'Effect':'Deny','Action':'*','Resource':'*','Condition':{'Bool':{'k':false}}}]}}]|denied_if|3",
      })
  void one_question_on_standard_input_sets_the_exit_code(String more, String decision, int code)
      throws IOException {
    Run run = run("{" + ASK + (more == null ? "" : more) + "}", "decide", "--format", "json");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.answers().getFirst().path("decision").asText()).isEqualTo(decision);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void every_layer_can_come_with_the_line() throws IOException {
    String open = "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*'}}";
    String shut = "{'Statement':{'Effect':'Allow','Action':'sqs:*','Resource':'*'}}";
    JsonNode answer =
        one(
            ASK
                + ",'identityPolicies':[{'name':'p','policy':"
                + open
                + "}],'permissionBoundaryPolicies':[{'name':'b','policy':"
                + shut
                + "}],'sessionPolicy':"
                + shut
                + ",'serviceControlPolicies':[{'orgIdentifier':'r','policies':[{'name':'s','policy':"
                + shut
                + "}]}],'resourceAccount':'210987654321','resourcePolicy':{'Statement':{'Effect':"
                + "'Allow','Action':'sqs:*','Resource':'*','Principal':'*'}}");
    assertThat(answer.path("decision").asText()).isEqualTo("implicit_deny");
    assertThat(answer.path("cappedBy"))
        .hasToString(
            "[{'layer':'boundary','policy':'b'},{'layer':'session','policy':'SessionPolicy'},{'layer':'scp','policy':'s'},{'layer':'resource','policy':'resource'}]"
                .replace('\'', '"'));
    assertThat(answer.path("overrode")).hasSize(1);
    assertThat(answer.path("notLookedAt")).hasToString("[\"rcp\"]");
  }

  @Test
  void a_policy_may_be_text_and_keeps_its_own_lines() throws IOException {
    String text =
        "\\n"
            + "\\n"
            + "{\\'Statement\\':\\n"
            + "{\\'Effect\\':\\'Deny\\',\\'Action\\':\\'*\\',\\'Resource\\':\\'*\\'}}";
    JsonNode answer = one(ASK + ",'identityPolicies':[{'name':'p','policy':'" + text + "'}]");
    assertThat(answer.path("decidedBy").path(0).path("line").asInt()).isEqualTo(4);
  }

  @Test
  void what_is_wrong_inside_a_document_is_its_problem_and_not_the_lines() throws IOException {
    String twice = "{'Effect':'Allow','Action':'s3:*','Action':'*','Resource':'*'}";
    JsonNode answer = one(ASK + "," + policies(twice));
    assertThat(answer.path("decision").asText()).isEqualTo("invalid");
    assertThat(answer.path("problems").path(0).path("line").asInt()).isEqualTo(7);
    assertThat(run("{" + ASK + ",'pattern':true,'pattern':true}", "decide", "--jsonl").code())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'resourcePolicy'|resource",
        "'sessionPolicy'|SessionPolicy",
        "'identityPolicies':[{'name':'p','policy'|p",
        "'permissionBoundaryPolicies':[{'name':'p','policy'|p",
        "'serviceControlPolicies':[{'orgIdentifier':'o','policies':[{'name':'p','policy'|p",
      })
  void an_invalid_document_in_any_layer_makes_the_question_invalid(String member, String policy)
      throws IOException {
    String broken = "{'Statement':{'Effect':'Maybe','Action':'*','Resource':'*','Principal':'*'}}";
    String closing = member.endsWith("'policy'") ? "}]" + (member.contains("org") ? "}]" : "") : "";
    JsonNode answer = one(ASK + "," + member + ":" + broken + closing);
    assertThat(answer.path("decision").asText()).isEqualTo("invalid");
    assertThat(answer.path("problems").path(0).path("policy").asText()).isEqualTo(policy);
    assertThat(answer.path("problems").path(0).path("message").asText()).contains("Effect");
  }

  @Test
  void who_am_i_may_always_be_asked() throws IOException {
    String ask = ASK.replace("s3:GetObject", "sts:GetCallerIdentity");
    JsonNode answer = one(ask + "," + policies(statement("Deny", "*").replace("s3:*", "*")));
    assertThat(answer.path("decision").asText()).isEqualTo("allowed");
  }

  @Test
  void what_the_question_calls_for_stands_among_the_problems() throws IOException {
    String readOnly =
        "'identityPolicies':[{'name':'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess','policy':"
            + "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:Get*','s3:List*'],"
            + "'Resource':'*'}]}}]";
    String write = ASK.replace("GetObject", "PutObject");
    JsonNode problem = one(write + "," + readOnly).path("problems").path(0);
    assertThat(problem.path("policy").asText()).endsWith("/AmazonS3ReadOnlyAccess");
    assertThat(problem.path("message").asText()).contains("s3:PutObject").endsWith("(P-44)");
    assertThat(one(ASK + "," + readOnly).path("problems")).isEmpty();

    String abroad = ",'resourceAccount':'210987654321',";
    JsonNode other = one(ASK + abroad + readOnly);
    assertThat(other.path("decision").asText()).isEqualTo("implicit_deny");
    assertThat(other.path("problems")).hasSize(1);
    assertThat(other.path("problems").path(0).path("policy").asText()).isEqualTo("resource");
    assertThat(other.path("problems").path(0).path("message").asText()).endsWith("(P-45)");
  }

  @Test
  void what_is_odd_about_a_policy_stands_among_the_problems() throws IOException {
    JsonNode answer =
        one(
            ASK
                + ","
                + policies(
                    statement("Allow", "*"),
                    "{'Effect':'Allow','Action':'s3:ListBucket','Resource':'arn:aws:s3:::lake/*'}"));
    assertThat(answer.path("decision").asText()).isEqualTo("allowed");
    assertThat(answer.path("problems")).hasSize(1);
    JsonNode problem = answer.path("problems").path(0);
    assertThat(problem.path("policy").asText()).isEqualTo("p");
    assertThat(problem.path("line").asInt()).isEqualTo(11);
    assertThat(problem.path("message").asText()).endsWith("(P-40)");
    assertThat(schema().validate(answer)).isEmpty();
  }

  @Test
  void the_same_document_in_many_lines_gives_the_same_answers() throws IOException {
    String many =
        java.util.stream.IntStream.range(0, 50)
            .mapToObj(
                i ->
                    "{'id':"
                        + i
                        + ","
                        + ASK.replace("in/x", i % 2 == 0 ? "in/x" : "out/x")
                        + ","
                        + policies(statement("Allow", "arn:aws:s3:::lake/in/*"))
                        + "}")
            .collect(java.util.stream.Collectors.joining("\n"));
    assertThat(run(many, "decide", "--jsonl").answers())
        .extracting(answer -> answer.path("decision").asText())
        .startsWith("allowed", "implicit_deny", "allowed", "implicit_deny")
        .hasSize(50);
  }

  @Test
  void a_pattern_is_a_question_about_a_set() throws IOException {
    JsonNode answer =
        one(
            ASK.replace("in/x", "in/*")
                + ",'pattern':true,"
                + policies(
                    statement("Allow", "arn:aws:s3:::lake/*"),
                    statement("Deny", "arn:aws:s3:::lake/in/pii/*")));
    assertThat(answer.path("coverage").asText()).isEqualTo("part");
    assertThat(answer.path("examples"))
        .hasToString(
            "{'allowed':'arn:aws:s3:::lake/in/','explicit_deny':'arn:aws:s3:::lake/in/pii/'}"
                .replace('\'', '"'));
    assertThat(answer.path("decision").asText()).isEqualTo("explicit_deny");
  }

  @Test
  void a_bad_line_gets_an_error_and_the_run_goes_on() throws IOException {
    Run run =
        run(
            "{'id':1\n\n"
                + "{'id':'a','principal':'me','action':'s3:GetObject','resource':'*'}\n"
                + "{'id':3,"
                + ASK
                + "}\n[]\n{'id':5,'action':'s3:GetObject'}\n{'id':6,"
                + ASK
                + ",'unknown':'x'}\n{'id':7,"
                + ASK.replace("arn:aws:s3:::lake", "lake")
                + "}\n",
            "decide",
            "--jsonl");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.answers())
        .extracting(node -> node.path("id") + " " + node.path("error").path("code").asText())
        .containsExactly(
            "1 not_json",
            "\"a\" bad_value",
            "3 ",
            "null wrong_type",
            "5 missing_member",
            "6 wrong_type",
            "7 bad_value");
    assertThat(run.answers().get(1).path("error").path("at").path("line").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",'contxt':{}|contxt|a question",
        ",'identityPolicies':[{'name':'p','polcy':{},'policy':{}}]|polcy|an entry of"
            + " identityPolicies",
        ",'permissionBoundaryPolicies':[{'name':'p','policy':{},'arn':1}]|arn|permissionBoundaryPolicies",
        ",'serviceControlPolicies':[{'orgIdentifier':'r','policys':[]}]|policys|serviceControlPolicies",
        ",'serviceControlPolicies':[{'orgIdentifier':'r','policies':[{'nme':'x'}]}]|nme|policies",
      })
  void a_member_that_no_question_has_is_named_and_not_passed_over(
      String member, String name, String where) throws IOException {
    Run run = run("{'id':9," + ASK + member + "}\n{'id':10," + ASK + "}", "decide", "--jsonl");
    assertThat(run.code()).isEqualTo(2);
    JsonNode error = run.answers().getFirst();
    assertThat(error.path("id").asInt()).isEqualTo(9);
    assertThat(error.path("error").path("code").asText()).isEqualTo("unknown_member");
    assertThat(error.path("error").path("message").asText()).contains(name, where);
    assertThat(schema().validate(error)).isEmpty();
    assertThat(run.answers().get(1).path("decision").asText()).isEqualTo("implicit_deny");
    Run alone = run("{" + ASK + member + "}", "decide");
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains(name);
  }

  @Test
  void a_byte_order_mark_is_not_part_of_the_question() throws IOException {
    Run run = run("\uFEFF{" + ASK + "}", "decide", "--jsonl");
    assertThat(run.answers().getFirst().path("decision").asText()).isEqualTo("implicit_deny");
  }

  @Test
  void a_run_ends_when_nobody_reads_the_answers() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };
    AtomicInteger read = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          private final byte[] line = "{}\n".getBytes(StandardCharsets.UTF_8);

          @Override
          public int read() {
            return line[read.getAndIncrement() % line.length];
          }
        };
    assertThat(
            Commands.run(
                new String[] {"decide", "--jsonl"}, endless, closed, new ByteArrayOutputStream()))
        .isEqualTo(2);
    assertThat(read.get()).isLessThan(100_000);
  }

  @Test
  void options_ask_too_and_text_is_for_people() {
    Run run =
        run(
            "",
            "decide",
            "--principal",
            "arn:aws:iam::123456789012:role/lake-loader",
            "--action",
            "s3:ListBucket",
            "--resource",
            "arn:aws:s3:::lake");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            "implicit deny: No policy allows role lake-loader s3:ListBucket on arn:aws:s3:::lake.\n"
                + "  Not looked at: identity, boundary, session, scp, rcp, resource.\n");
  }

  @Test
  void real_answers_fit_the_schema() throws IOException {
    List<String> lines =
        List.of(
            "{'id':1," + ASK + "," + policies(statement("Allow", "*")) + "}",
            "{'id':2," + ASK + "," + policies(statement("Deny", "*")) + "}",
            "{'id':3," + ASK + "," + policies(statement("Allow", "arn:aws:s3:::lake")) + "}",
            "{'id':4," + ASK + "," + policies("{'Effect':'No'}") + "}",
            "{'id':5,'pattern':true," + ASK + "," + policies(statement("Allow", "*")) + "}",
            "{'id':6,"
                + ASK
                + ",'unknown':['k'],"
                + policies(
                    "{'Sid':'S','Effect':'Allow','Action':'*','Resource':'*','Condition':{'Null':{'k':true}}}")
                + "}",
            "{'id':7,"
                + ASK
                + ",'permissionBoundaryPolicies':[{'name':'b','policy':{'Statement':"
                + statement("Allow", "arn:aws:s3:::x")
                + "}}],"
                + policies(statement("Allow", "*"))
                + "}",
            "nonsense");
    Run run = run(String.join("\n", lines), "decide", "--jsonl");
    assertThat(run.answers()).hasSize(lines.size());
    JsonSchema schema = schema();
    for (JsonNode answer : run.answers()) {
      assertThat(schema.validate(answer)).as(answer.toString()).isEmpty();
    }
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        Optional.ofNullable(Commands.class.getResourceAsStream("schema/decide.json"))
            .orElseThrow()) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  @Test
  void version_and_help_answer_and_wrong_usage_is_told() {
    assertThat(run("", "--version").out()).startsWith("clausewright ").endsWith("\n");
    Run help = run("", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("decide").doesNotContain("\u001B", "\r");
    Run own = run("", "decide", "--help");
    assertThat(own.code()).isZero();
    assertThat(own.out()).contains("--training", "--jsonl");
    assertThat(run("", "decide", "--version").out()).startsWith("clausewright ");
    Run wrong = run("", "decide", "--formt", "json");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains("--formt").contains("See clausewright decide --help.");
  }

  @Test
  void a_bad_line_is_placed_in_the_whole_input_and_the_message_is_for_people() throws IOException {
    Run run = run("\uFEFF{" + ASK + "}\r\n\r\n[]\n{'id':1\r", "decide", "--jsonl");
    int first = ASK.length() + 4;
    assertThat(run.answers().get(1).path("error").path("at"))
        .hasToString("{\"line\":3,\"column\":1,\"offset\":" + (first + 2) + "}");
    JsonNode broken = run.answers().get(2).path("error");
    int column = broken.path("at").path("column").asInt();
    assertThat(broken.path("at"))
        .hasToString(
            "{\"line\":4,\"column\":" + column + ",\"offset\":" + (first + 4 + column) + "}");
    assertThat(broken.path("message").asText())
        .isEqualTo(
            "This is not valid JSON: Unexpected end-of-input: expected close marker for Object.");
  }

  @Test
  void the_facts_of_a_statement_are_taken_and_change_no_plain_question() {
    String[] plain = {
      "decide", "--training", "--principal", "arn:aws:iam::123456789012:role/lake-steward",
      "--action", "s3:ListBucket", "--resource", "arn:aws:s3:::lake"
    };
    String[] facts = {
      "--db-user", "mara", "--kms-key", "1234abcd-12ab-34cd-56ef-1234567890ab",
      "--expires", "2020-01-01T00:00:00Z", "--expected", "30m"
    };
    List<String> both = new ArrayList<>(List.of(plain));
    both.addAll(List.of(facts));
    assertThat(run("", both.toArray(String[]::new))).isEqualTo(run("", plain));
    assertThat(run("", plain).code()).isZero();
  }
}
