package dev.clausewright.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
  private static final String TEXT =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {"Effect": "Deny", "NotAction": "s3:*", "Resource": "*"},
          {
            "Sid": "Read",
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:ListBucket"],
            "Resource": [
              "arn:aws:s3:::lake/*"
            ],
            "Condition": {"Bool": {"aws:SecureTransport": true}}
          }
        ]
      }
      """;

  @Test
  void statements_know_their_number_sid_effect_and_lines() {
    Policy policy = Sample.policy(TEXT);
    assertThat(policy.text()).isEqualTo(TEXT);
    Statement read = policy.statements().get(1);
    assertThat(read.index()).isEqualTo(2);
    assertThat(read.sid()).contains("Read");
    assertThat(read.effect()).isEqualTo(Effect.ALLOW);
    assertThat(read.range()).isEqualTo(new TextRange(5, 5, 13, 6));
    assertThat(read.range(Element.ACTION)).contains(new TextRange(8, 7, 8, 50));
    assertThat(read.range(Element.RESOURCE)).contains(new TextRange(9, 7, 11, 8));
    assertThat(read.range(Element.CONDITION)).contains(new TextRange(12, 7, 12, 59));
    assertThat(read.range(Element.PRINCIPAL)).isEmpty();
    assertThat(policy.statements().getFirst().range()).isEqualTo(new TextRange(4, 5, 4, 61));
    assertThat(policy.statements().getFirst().range(Element.NOT_ACTION)).isPresent();
  }

  @Test
  void numbers_and_booleans_are_taken_as_their_text() {
    Condition condition = Sample.policy(TEXT).statements().get(1).conditions().getFirst();
    assertThat(condition.values()).containsExactly("true");
    Statement trust =
        Sample.statements(
                "{'Effect':'Allow','Action':'sts:AssumeRole','Principal':{'AWS':123456789012}}")
            .statements()
            .getFirst();
    assertThat(trust.principal().orElseThrow().named().getFirst().text()).isEqualTo(Sample.ACCOUNT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not JSON at all|{'Version':",
        "empty|",
        "a list|[]",
        "no statement|{'Version':'2012-10-17'}",
        "empty statements|{'Statement':[]}",
        "unknown"
            + " version|{'Version':'2020-01-01','Statement':{'Effect':'Allow','Action':'*','Resource':'*'}}",
        "unknown"
            + " element|{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Resources':'*'}}",
        "unknown top element|{'statement':{'Effect':'Allow','Action':'*','Resource':'*'}}",
        "effect in another case|{'Statement':{'Effect':'allow','Action':'*','Resource':'*'}}",
        "no effect|{'Statement':{'Action':'*','Resource':'*'}}",
        "no action|{'Statement':{'Effect':'Allow','Resource':'*'}}",
        "both actions|{'Statement':{'Effect':'Allow','Action':'*','NotAction':'s3:*','Resource':'*'}}",
        "both resources|{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','NotResource':'*'}}",
        "empty actions|{'Statement':{'Effect':'Allow','Action':[],'Resource':'*'}}",
        "empty"
            + " values|{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'StringEquals':{'a':[]}}}}",
        "unknown"
            + " operator|{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'StringIs':{'a':'b'}}}}",
        "unknown"
            + " qualifier|{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'ForSomeValues:StringEquals':{'a':'b'}}}}",
        "action without"
            + " service|{'Statement':{'Effect':'Allow','Action':'GetObject','Resource':'*'}}",
        "action with an open"
            + " service|{'Statement':{'Effect':'Allow','Action':'s*:Get','Resource':'*'}}",
        "action with two"
            + " colons|{'Statement':{'Effect':'Allow','Action':'s3:Get:Object','Resource':'*'}}",
        "action with a variable|{'Statement':{'Effect':'Allow','Action':'s3:${a}','Resource':'*'}}",
        "resource no ARN|{'Statement':{'Effect':'Allow','Action':'*','Resource':'lake/*'}}",
        "resource too short|{'Statement':{'Effect':'Allow','Action':'*','Resource':'arn:aws:s3'}}",
        "twice the"
            + " same|{'Statement':{'Effect':'Allow','Action':'s3:*','Action':'*','Resource':'*'}}",
        "principal as"
            + " text|{'Statement':{'Effect':'Allow','Action':'*','Principal':'123456789012'}}",
        "unknown principal|{'Statement':{'Effect':'Allow','Action':'*','Principal':{'Aws':'*'}}}",
        "IfExists on"
            + " Null|{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'NullIfExists':{'a':'true'}}}}",
        "null|{'Statement':{'Effect':'Allow','Action':null,'Resource':'*'}}",
        "text behind|{'Statement':{'Effect':'Allow','Action':'*','Resource':'*'}} {}",
      })
  void what_iam_would_refuse_is_a_problem_with_its_place(String why, String text) {
    List<Problem> problems = Sample.problems(text == null ? "" : text);
    assertThat(problems).as(why).isNotEmpty();
    assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isEqualTo(1));
  }

  @Test
  void a_problem_says_line_and_column() {
    assertThat(
            Sample.problems(
                "{\n 'Statement': [{\n  'Effect': 'allow',\n  'Action': '*', 'Resource': '*'}]}"))
        .containsExactly(
            new Problem(3, 13, "Effect must be \"Allow\" or \"Deny\", written exactly so."));
  }

  @Test
  void half_a_document_is_told_in_plain_words() {
    assertThat(Sample.problems("{'Statement':[{"))
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("This is not valid JSON: Unexpected end-of-input")
        .doesNotContain("Source", "start marker");
    assertThat(Sample.problems("{'Statement':[}"))
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("This is not valid JSON: Unexpected close marker '}': expected ']'.");
  }

  @Test
  void an_unknown_version_is_shown_where_it_stands() {
    assertThat(
            Sample.problems(
                "{\n"
                    + " 'Version': '2020-01-01',\n"
                    + " 'Statement': {'Effect': 'Allow', 'Action': '*', 'Resource': '*'}}"))
        .containsExactly(
            new Problem(2, 13, "The version of a policy is 2012-10-17 or 2008-10-17."));
  }

  @Test
  void an_object_from_another_document_is_laid_out_anew_and_keeps_its_members() {
    assertThat(
            Policy.readObject(
                Sample.json(
                    "{'Statement':[{'Effect':'Allow','Action':'a:b','Action':'*','Resource':'*'}]}")))
        .isInstanceOfSatisfying(
            PolicyReading.Invalid.class,
            invalid -> {
              assertThat(invalid.problems()).hasSize(1);
              assertThat(invalid.problems().getFirst().line()).isEqualTo(6);
            });
    assertThat(Policy.readObject("{\"Statement\":")).isInstanceOf(PolicyReading.Invalid.class);
  }

  @Test
  void endless_nesting_is_refused() {
    assertThat(Sample.problems("[".repeat(100_000))).hasSize(1);
  }

  @Test
  void an_encoded_document_is_decoded_once_and_keeps_its_plus_signs() {
    String plain =
        Sample.json("{'Statement':{'Sid':'a+b%2F','Effect':'Allow','Action':'*','Resource':'*'}}");
    String encoded =
        plain.replace("%", "%25").replace("{", "%7B").replace("}", "%7D").replace("\"", "%22");
    assertThat(Policy.readAny(encoded))
        .isInstanceOfSatisfying(
            PolicyReading.Parsed.class,
            parsed -> assertThat(parsed.policy().text()).isEqualTo(plain));
    assertThat(Policy.readAny(plain))
        .isInstanceOfSatisfying(
            PolicyReading.Parsed.class,
            parsed -> assertThat(parsed.policy().statements().getFirst().sid()).contains("a+b%2F"));
    assertThat(Policy.readAny("%7B%2")).isInstanceOf(PolicyReading.Invalid.class);
  }

  @Test
  void a_document_that_came_as_an_object_is_printed_with_two_spaces() throws Exception {
    PolicyReading reading =
        Policy.readAny(
            new ObjectMapper()
                .readTree(
                    Sample.json(
                        "{'Statement':[{'Effect':'Allow','Action':['s3:*'],'Resource':'*'}]}")));
    assertThat(reading)
        .isInstanceOfSatisfying(
            PolicyReading.Parsed.class,
            parsed ->
                assertThat(parsed.policy().text())
                    .isEqualTo(
                        """
                        {
                          "Statement": [
                            {
                              "Effect": "Allow",
                              "Action": [
                                "s3:*"
                              ],
                              "Resource": "*"
                            }
                          ]
                        }\
                        """));
  }
}
