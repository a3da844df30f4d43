package dev.clausewright.iam;

import static dev.clausewright.iam.Sample.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyLintTest {
  private static final String OK = "'Effect':'Allow','Action':'s3:GetObject','Resource':'*'";

  private static List<Advice> lint(Layer layer, String version, String statements) {
    Policy policy =
        Sample.policy(
            (version.isEmpty() ? "{" : "{'Version':'" + version + "',\n")
                + "'Statement':["
                + statements
                + "]}");
    return PolicyLint.of(new Source(layer, "p", "p", policy));
  }

  private static List<String> rules(Layer layer, String statements) {
    return lint(layer, "2012-10-17", statements).stream().map(Advice::rule).toList();
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'s3:ListBucket'|'arn:aws:s3:::lake/*'|P-40",
        "'s3:GetBucketLocation'|'arn:aws:s3:::lake/in/*'|P-40",
        "['s3:Get*','s3:List*']|'arn:aws:s3:::lake/*'|P-40",
        "'s3:GetObject'|'arn:aws:s3:::lake'|P-41",
        "'s3:*Object'|'arn:aws:s3:::lake'|P-41",
        "'S3:putobject'|['arn:aws:s3:::lake','arn:aws:s3:::sea']|P-41",
        "'s3:GetObject'|'arn:aws:sqs:eu-west-1:123456789012:q'|other-service",
        "'sts:AssumeRole'|'arn:aws:s3:::lake'|other-service",
        "'s3:ListAllMyBuckets'|'arn:aws:s3:::*'|no-resource",
        "'kms:CreateKey'|'arn:aws:kms:eu-west-1:123456789012:key/k'|no-resource",
        "'kms:Decrypt'|'arn:aws:kms:eu-west-1:123456789012:alias/k'|P-50",
        "'elasticmapreduce:ListInstances'|'arn:aws:elasticmapreduce:*:*:cluster/*redshift*'|P-43",
        "'s3:HeadObject'|'*'|unknown-action",
        "'s3:ListObjectsV2'|'arn:aws:s3:::lake'|unknown-action",
        "'emr:ListInstances'|'*'|unknown-service",
      })
  void an_action_that_meets_no_resource_is_named(String action, String resource, String rule) {
    String statement = "{'Effect':'Allow','Action':" + action + ",'Resource':" + resource + "}";
    List<Advice> advice = lint(Layer.IDENTITY, "2012-10-17", statement);
    assertThat(advice).extracting(Advice::rule).containsExactly(rule);
    assertThat(advice).extracting(Advice::weight).containsExactly(Advice.Weight.MISTAKE);
    assertThat(advice.getFirst().line()).isEqualTo(2);
    assertThat(advice.getFirst().column()).isGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'s3:ListBucket'|'arn:aws:s3:::lake'",
        "'s3:ListBucket'|'arn:aws:s3:::lake*'",
        "'s3:ListBucket'|['arn:aws:s3:::lake/*','arn:aws:s3:::lake']",
        "['s3:GetObject','s3:ListBucket']|['arn:aws:s3:::lake','arn:aws:s3:::lake/*']",
        "'s3:Get*'|'arn:aws:s3:::lake/*'",
        "'s3:*'|'arn:aws:s3:::lake/*'",
        "'s3:GetObject'|'arn:aws:s3:::lake*'",
        "'s3:GetObject'|'*'",
        "'s3:ListAllMyBuckets'|'*'",
        "'kms:Decrypt'|'arn:aws:kms:eu-west-1:123456789012:key/k'",
        "'kms:CreateAlias'|'arn:aws:kms:eu-west-1:123456789012:alias/k'",
        "'sts:AssumeRole'|'arn:aws:iam::123456789012:role/*'",
        "'elasticmapreduce:ListInstances'|'arn:aws:elasticmapreduce:*:*:cluster/j-1ABCDEFGHIJKL'",
        "'elasticmapreduce:ListInstances'|'arn:aws:elasticmapreduce:*:*:cluster/*'",
        "'glue:GetTable'|['arn:aws:glue:*:*:catalog','arn:aws:glue:*:*:table/db/t']",
      })
  void what_fits_is_not_named(String action, String resource) {
    String statement = "{'Effect':'Allow','Action':" + action + ",'Resource':" + resource + "}";
    assertThat(rules(Layer.IDENTITY, statement)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'StringEquals':{'s3:prefix':'in/*'}|literal-star,prefix-of-object",
        "'StringEquals':{'k':'in/${*}'}|",
        "'StringLike':{'k':'in/*'}|",
        "'ForAllValues:StringLike':{'aws:TagKeys':'a*'}|for-all-values",
        "'ForAllValues:StringLike':{'aws:TagKeys':'a*'},'Null':{'AWS:tagkeys':'false'}|",
        "'ForAnyValue:StringLike':{'aws:TagKeys':'a*'}|",
        "'StringLike':{'aws:TagKeys':'a*'}|set-operator",
        "'StringNotEquals':{'aws:principalorgpaths':'o-1/r-1/'}|set-operator",
        "'Null':{'aws:TagKeys':'false'}|",
        "'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}|P-47",
        "'Bool':{'aws:MultiFactorAuthPresent':'true'}|P-47",
        "'StringEquals':{'aws:SourceVpce':'vpce-1'}|P-47",
        "'Bool':{'aws:SecureTransport':'true'}|",
        "'StringEquals':{'aws:UserAgent':'AWS Redshift/Spectrum'}|P-42",
        "'IpAddress':{'k':'10.0.0.0/33'}|condition-value",
        "'NumericLessThan':{'k':'ten'}|condition-value",
        "'NumericLessThan':{'k':'${aws:x}'}|condition-value,variable-place",
        "'DateLessThan':{'k':'2026-02-30'}|condition-value",
        "'Bool':{'k':'yes'}|condition-value",
        "'ArnLike':{'k':'*'}|condition-value",
        "'ArnLike':{'k':'arn:aws:iam::*:role/${aws:x}'}|",
        "'StringEquals':{'k':'${aws:username}'}|",
      })
  void a_condition_that_is_not_what_it_seems_is_named(String condition, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(","));
    assertThat(rules(Layer.IDENTITY, "{" + OK + ",'Condition':{" + condition + "}}"))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2008-10-17"})
  void a_variable_in_an_old_version_is_plain_text(String version) {
    String statement =
        "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::lake/${aws:username}/*'}";
    assertThat(lint(Layer.IDENTITY, version, statement))
        .extracting(Advice::rule)
        .containsExactly("variable-version");
    assertThat(lint(Layer.IDENTITY, "2012-10-17", statement)).isEmpty();
    assertThat(
            rules(
                Layer.IDENTITY,
                "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:${aws:r}::lake/*'}"))
        .containsExactly("variable-place");
  }

  @Test
  void an_allow_that_the_same_policy_denies_is_shadowed() {
    String denied = "{'Effect':'Deny','Action':'s3:*','Resource':'arn:aws:s3:::lake*'}";
    String allowed =
        "{'Effect':'Allow','Action':'s3:Get*','Resource':['arn:aws:s3:::lake/in/*','arn:aws:s3:::lake/*']}";
    assertThat(lint(Layer.IDENTITY, "2012-10-17", denied + "," + allowed))
        .singleElement()
        .satisfies(
            advice -> {
              assertThat(advice.rule()).isEqualTo("shadowed");
              assertThat(advice.statement()).isEqualTo(2);
            });
    String elsewhere = allowed.replace("lake/*", "sea/*");
    assertThat(rules(Layer.IDENTITY, denied + "," + elsewhere)).isEmpty();
    String sometimes = denied.replace("}", ",'Condition':{'Bool':{'k':'true'}}}");
    assertThat(rules(Layer.IDENTITY, sometimes + "," + allowed)).isEmpty();
  }

  @Test
  void what_stands_twice_is_good_to_know() {
    String wide = "{'Effect':'Allow','Action':'s3:*','Resource':'*'}";
    String narrow = "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::lake/*'}";
    for (String both : List.of(wide + "," + narrow, narrow + "," + wide)) {
      assertThat(lint(Layer.IDENTITY, "2012-10-17", both))
          .extracting(Advice::rule, Advice::weight)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("repeated", Advice.Weight.NOTE));
    }
    assertThat(rules(Layer.IDENTITY, wide + "," + wide)).containsExactly("repeated");
    assertThat(
            rules(
                Layer.IDENTITY,
                "{'Sid':'A'," + OK + "},{'Sid':'A'," + OK.replace("Get", "Put") + "}"))
        .containsExactly("same-sid");
  }

  @Test
  void a_policy_longer_than_any_that_is_saved_is_read_in_good_time() {
    String each = "{'Effect':'Allow','Action':'s3:Get%d','Resource':'arn:aws:s3:::lake%d'}";
    List<String> many = IntStream.range(0, 20_000).mapToObj(i -> each.formatted(i, i)).toList();
    assertThat(lint(Layer.IDENTITY, "2012-10-17", String.join(",", many))).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'AWS':'AROAEXAMPLEEXAMPLE'|deleted-principal",
        "'AWS':'arn:aws:iam::123456789012:role/*'|principal-wildcard",
        "'AWS':'*'|",
        "'AWS':'123456789012'|",
        "'Service':'redshift.amazonaws.com'|",
      })
  void a_principal_that_names_nobody_is_named(String principal, String rule) {
    assertThat(
            rules(
                Layer.TRUST,
                "{'Effect':'Allow','Action':'sts:AssumeRole','Principal':{" + principal + "}}"))
        .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void a_bucket_that_wants_encryption_asked_for_is_named() {
    String statement =
        "{'Effect':'Deny','Principal':'*','Action':'s3:PutObject','Resource':'arn:aws:s3:::lake/*',"
            + "'Condition':{'Null':{'s3:x-amz-server-side-encryption':'true'}}}";
    assertThat(rules(Layer.RESOURCE, statement)).containsExactly("P-46");
    assertThat(rules(Layer.RESOURCE, statement.replace("Put", "Get"))).isEmpty();
  }

  @Test
  void the_sentences_are_whole() {
    for (String statement :
        List.of(
            "{'Effect':'Allow','Action':['s3:ListBucket','s3:HeadObject','emr:x'],'Resource':'arn:aws:s3:::lake/*'}",
            "{'Effect':'Allow','NotPrincipal':{'AWS':'123456789012'},'Action':'s3:*','Resource':'*'}")) {
      assertThat(PolicyLint.of(new Source(Layer.RESOURCE, "p", "p", Sample.statements(statement))))
          .isNotEmpty()
          .allSatisfy(
              advice -> assertThat(advice.message()).matches("[^ ].*\\.").doesNotContain("  "));
    }
    assertThat(json("'")).isEqualTo("\"");
  }
}
