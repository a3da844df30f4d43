package dev.clausewright.iam;

import static dev.clausewright.iam.Sample.OTHER;
import static dev.clausewright.iam.Sample.ROLE;
import static dev.clausewright.iam.Sample.allow;
import static dev.clausewright.iam.Sample.deny;
import static dev.clausewright.iam.Sample.nothing;
import static dev.clausewright.iam.Sample.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionLintTest {
  private static final String READ_ONLY = "managed:arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
  private static final String ALL_COMMANDS =
      "managed:arn:aws:iam::aws:policy/AmazonRedshiftAllCommandsFullAccess";
  private static final String READS =
      "{'Effect':'Allow','Action':['s3:Get*','s3:List*'],'Resource':'*'}";
  private static final String NAMED =
      "{'Effect':'Allow','Action':['s3:GetObject','s3:ListBucket','dynamodb:Scan'],"
          + "'Resource':['arn:aws:s3:::*redshift*','arn:aws:dynamodb:*:*:table/*redshift*']}";
  private static final String DROP = "arn:aws:s3:::partner-drop/in/x";
  private static final String LETS_IN =
      "{'Effect':'Allow','Principal':{'AWS':'" + ROLE + "'},'Action':'s3:*','Resource':'*'}";

  private static Layers attached(String name, String statements) {
    return nothing()
        .withIdentity(
            List.of(new Source(Layer.IDENTITY, name, "attached policy", statements(statements))));
  }

  private static List<Remark> remarks(Question question, Layers layers) {
    return QuestionLint.of(question, layers, Evaluator.decide(question, layers));
  }

  private static List<Remark> remarks(String action, String resource, Layers layers) {
    return remarks(Sample.question(ROLE, action, resource), layers);
  }

  private static Question abroad(String principal, String action) {
    return new Question(
        Principal.parse(principal).orElseThrow(),
        action,
        ResourceSet.literal(DROP),
        Optional.of(OTHER),
        Context.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "s3:PutObject, arn:aws:s3:::lake/out/x, UNLOAD",
    "s3:DeleteObject, arn:aws:s3:::lake/out/x, UNLOAD",
    "kms:Decrypt, arn:aws:kms:eu-west-1:123456789012:key/k, key",
    "dynamodb:Scan, arn:aws:dynamodb:eu-west-1:123456789012:table/t, DynamoDB",
    "elasticmapreduce:ListInstances, arn:aws:elasticmapreduce:eu-west-1:123456789012:cluster/j-1,"
        + " EMR",
  })
  void read_only_on_s3_lacks_all_but_reading(String action, String resource, String needs) {
    for (String name : List.of(READ_ONLY, "AmazonS3ReadOnlyAccess", "group:G:" + READ_ONLY)) {
      assertThat(remarks(action, resource, attached(name, READS)))
          .singleElement()
          .satisfies(
              remark -> {
                assertThat(remark.policy()).isEqualTo(name);
                assertThat(remark.advice().rule()).isEqualTo("P-44");
                assertThat(remark.advice().statement()).isEqualTo(1);
                assertThat(remark.message()).contains(action, needs).endsWith("(P-44)");
              });
    }
  }

  @Test
  void a_question_that_it_does_not_concern_hears_nothing_of_it() {
    String key = "arn:aws:s3:::lake/out/x";
    assertThat(remarks("s3:GetObject", key, attached(READ_ONLY, READS))).isEmpty();
    assertThat(remarks("sqs:SendMessage", "*", attached(READ_ONLY, READS))).isEmpty();
    assertThat(remarks("s3:PutObject", key, attached("inline:role:AmazonS3ReadOnlyAccess", READS)))
        .isEmpty();
    String own = "managed:arn:aws:iam::123456789012:policy/AmazonS3ReadOnlyAccess";
    assertThat(remarks("s3:PutObject", key, attached(own, READS))).isEmpty();
    Layers both =
        nothing()
            .withIdentity(
                List.of(
                    new Source(Layer.IDENTITY, READ_ONLY, "attached", statements(READS)),
                    new Source(
                        Layer.IDENTITY, "w", "inline", statements(allow("s3:PutObject", "*")))));
    assertThat(remarks("s3:PutObject", key, both)).as("allowed by another").isEmpty();
    Layers bounded = Sample.boundary(both, allow("s3:Get*", "*"));
    assertThat(remarks("s3:PutObject", key, bounded)).as("the boundary’s doing").isEmpty();
  }

  @Test
  void the_document_at_hand_wins_over_the_name() {
    String wide = allow("s3:*", "arn:aws:s3:::sea/*");
    assertThat(remarks("s3:PutObject", "arn:aws:s3:::lake/x", attached(READ_ONLY, wide))).isEmpty();
    assertThat(
            remarks(
                "s3:ListBucket",
                "arn:aws:s3:::lake",
                attached(ALL_COMMANDS, allow("s3:ListBucket", "arn:aws:s3:::tide*"))))
        .singleElement()
        .satisfies(
            remark -> assertThat(remark.message()).contains("tide*").doesNotContain("redshift*"));
  }

  @Test
  void the_default_role_of_the_console_reaches_what_its_policy_names() {
    assertThat(remarks("s3:ListBucket", "arn:aws:s3:::lake", attached(ALL_COMMANDS, NAMED)))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.advice().rule()).isEqualTo("P-43");
              assertThat(remark.message()).contains("s3:ListBucket", "arn:aws:s3:::*redshift*");
            });
    assertThat(remarks("s3:ListBucket", "arn:aws:s3:::my-redshift", attached(ALL_COMMANDS, NAMED)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kms:Decrypt, arn:aws:kms:eu-west-1:123456789012:key/k, key",
    "sts:AssumeRole, arn:aws:iam::210987654321:role/r, chain",
  })
  void the_default_role_of_the_console_has_neither_keys_nor_chains(
      String action, String resource, String word) {
    assertThat(remarks(action, resource, attached(ALL_COMMANDS, NAMED)))
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).contains("no " + action, word, "P-43"));
    assertThat(remarks(action, resource, attached("inline:role:p", NAMED))).isEmpty();
  }

  @Test
  void a_condition_of_the_default_role_is_told() {
    String tagged =
        "{'Effect':'Allow','Action':'s3:GetObject','Resource':'*',"
            + "'Condition':{'StringEquals':{'s3:ExistingObjectTag/Redshift':'true'}}}";
    assertThat(remarks("s3:GetObject", "arn:aws:s3:::lake/x", attached(ALL_COMMANDS, tagged)))
        .singleElement()
        .satisfies(
            remark -> assertThat(remark.message()).contains("s3:ExistingObjectTag/Redshift"));
  }

  @Test
  void a_bucket_of_another_account_needs_both_sides() {
    Layers own = Sample.identity(allow("s3:*", "*"));
    Layers its = Sample.resource(nothing(), Layer.RESOURCE, LETS_IN);
    assertThat(remarks(abroad(ROLE, "s3:GetObject"), own))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.policy()).isEqualTo("resource");
              assertThat(remark.advice().line()).isEqualTo(1);
              assertThat(remark.message())
                  .contains(OTHER, "its own policy must let in " + ROLE, "chain", "(P-45)");
            });
    assertThat(remarks(abroad(ROLE, "s3:GetObject"), its))
        .singleElement()
        .satisfies(
            remark -> assertThat(remark.message()).contains("lets role lake-loader in, and"));
    assertThat(remarks(abroad(ROLE, "s3:GetObject"), nothing()))
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).contains("a policy of", ROLE));
  }

  @Test
  void where_both_sides_agree_or_it_is_at_home_there_is_nothing_to_say() {
    Layers both = Sample.resource(Sample.identity(allow("s3:*", "*")), Layer.RESOURCE, LETS_IN);
    assertThat(remarks(abroad(ROLE, "s3:GetObject"), both)).isEmpty();
    Layers bounded = Sample.boundary(both, allow("ec2:*", "*"));
    assertThat(remarks(abroad(ROLE, "s3:GetObject"), bounded)).as("the boundary’s doing").isEmpty();
    Layers denied = Sample.identity(deny("s3:*", "*"));
    assertThat(remarks(abroad(ROLE, "s3:GetObject"), denied)).isEmpty();
    assertThat(remarks("s3:GetObject", DROP, nothing())).as("at home").isEmpty();
    assertThat(remarks(abroad("redshift.amazonaws.com", "s3:GetObject"), nothing())).isEmpty();
    assertThat(remarks("kms:Decrypt", "arn:aws:kms:eu-west-1:" + OTHER + ":key/k", nothing()))
        .as("P-45 is about buckets")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3:PutObject", "S3:putobject"})
  void what_is_written_into_a_bucket_of_another_account_has_an_owner(String action) {
    Layers both = Sample.resource(Sample.identity(allow("s3:*", "*")), Layer.RESOURCE, LETS_IN);
    assertThat(remarks(abroad(ROLE, action), both))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.policy()).isEqualTo("resource");
              assertThat(remark.advice().weight()).isEqualTo(Advice.Weight.NOTE);
              assertThat(remark.advice().statement()).isEqualTo(1);
              assertThat(remark.message()).contains("ACLs", OTHER, "(P-45)");
            });
    assertThat(remarks("s3:PutObject", DROP, both)).as("at home").isEmpty();
  }
}
