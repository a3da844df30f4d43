package dev.clausewright.iam;

import static dev.clausewright.iam.Sample.ROLE;
import static dev.clausewright.iam.Sample.allow;
import static dev.clausewright.iam.Sample.boundary;
import static dev.clausewright.iam.Sample.deny;
import static dev.clausewright.iam.Sample.identity;
import static dev.clausewright.iam.Sample.nothing;
import static dev.clausewright.iam.Sample.question;
import static dev.clausewright.iam.Sample.resource;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final String KEY = "arn:aws:s3:::lake-dev/in/x";

  private static Explanation explain(Question question, Layers layers) {
    return Explanation.of(question, layers, Evaluator.decide(question, layers));
  }

  @Test
  void an_allow_names_its_statement_route_and_line() {
    Explanation explanation =
        explain(question(ROLE, "s3:GetObject", KEY), identity(allow("s3:*", "*")));
    assertThat(explanation.verdict())
        .isEqualTo("Role lake-loader is allowed s3:GetObject on " + KEY + ".");
    assertThat(explanation.because())
        .containsExactly("Statement 1 (line 1) of identity policy allows it.");
    assertThat(explanation.nearest()).isEmpty();
  }

  @Test
  void near_misses_come_with_the_element_that_failed_the_nearest_first() {
    Layers layers =
        identity(
            allow("s3:PutObject", "arn:aws:s3:::lake-dev/*")
                + ","
                + allow("s3:GetObject", "arn:aws:s3:::other/*")
                + ","
                + allow("s3:GetObject", "arn:aws:s3:::lake/in/*")
                + ",{'Effect':'Allow','Action':'s3:*','Resource':'*','Condition':{'StringEquals':{'aws:k':'v'}}}"
                + ","
                + allow("sqs:*", "*")
                + ","
                + allow("s3:PutObject", "arn:aws:s3:::elsewhere/*"));
    Explanation explanation = explain(question(ROLE, "s3:GetObject", KEY), layers);
    assertThat(explanation.verdict())
        .isEqualTo("No policy allows role lake-loader s3:GetObject on " + KEY + ".");
    assertThat(explanation.nearest())
        .extracting(miss -> miss.statement().index() + " " + miss.element().word())
        .containsExactly("4 Condition", "3 Resource", "2 Resource", "1 Action");
    assertThat(explanation.nearest().get(1).has()).isEqualTo("arn:aws:s3:::lake/in/*");
    assertThat(explanation.nearest().get(1).asked()).isEqualTo(KEY);
    assertThat(explanation.nearest().get(1).sentence())
        .isEqualTo(
            "Statement 3 (line 1) of identity policy allows it on arn:aws:s3:::lake/in/*;"
                + " asked was "
                + KEY
                + ".");
    assertThat(explanation.nearest().getFirst().asked()).isEqualTo("no aws:k");
  }

  @Test
  void an_action_on_the_bucket_granted_on_its_objects_is_a_named_mistake() {
    Explanation explanation =
        explain(
            question(ROLE, "s3:ListBucket", "arn:aws:s3:::lake"),
            identity(allow("s3:*", "arn:aws:s3:::lake/*")));
    assertThat(explanation.nearest())
        .singleElement()
        .satisfies(
            miss -> {
              assertThat(miss.mistake()).contains(Mistake.BUCKET_ACTION_ON_OBJECTS);
              assertThat(miss.mistake().orElseThrow().rule()).isEqualTo("P-40");
            });
  }

  @Test
  void an_action_on_objects_granted_on_the_bucket_is_a_named_mistake() {
    Layers layers = identity(allow("s3:GetObject", "arn:aws:s3:::lake-dev"));
    assertThat(explain(question(ROLE, "s3:GetObject", KEY), layers).nearest())
        .singleElement()
        .satisfies(miss -> assertThat(miss.mistake()).contains(Mistake.OBJECT_ACTION_ON_BUCKET));
    Question set =
        question(ROLE, "s3:GetObject", "*").about(ResourceSet.prefix("arn:aws:s3:::lake-dev/in/"));
    assertThat(explain(set, layers).nearest())
        .singleElement()
        .satisfies(miss -> assertThat(miss.mistake()).contains(Mistake.OBJECT_ACTION_ON_BUCKET));
  }

  @Test
  void a_cap_is_told_and_its_misses_looked_for_in_the_capping_layer() {
    Layers layers =
        boundary(identity(allow("s3:*", "*")), allow("s3:GetObject", "arn:aws:s3:::lake/*"));
    Explanation explanation = explain(question(ROLE, "s3:GetObject", KEY), layers);
    assertThat(explanation.verdict()).contains("the permissions boundary boundary");
    assertThat(explanation.nearest())
        .singleElement()
        .satisfies(miss -> assertThat(miss.source().layer()).isEqualTo(Layer.BOUNDARY));
  }

  @Test
  void a_denial_names_what_it_overruled() {
    Explanation explanation =
        explain(
            question(ROLE, "s3:GetObject", KEY),
            identity(allow("s3:*", "*") + "," + deny("s3:Get*", "*")));
    assertThat(explanation.verdict())
        .isEqualTo(
            "Role lake-loader is denied s3:GetObject on "
                + KEY
                + " by statement 2 of identity policy.");
    assertThat(explanation.because())
        .containsExactly(
            "Statement 2 (line 1) of identity policy denies it.",
            "Statement 1 (line 1) of identity policy allows it, which is not enough.");
  }

  @Test
  void a_trust_policy_for_another_service_is_a_near_miss() {
    Explanation explanation =
        explain(
            question("redshift-serverless.amazonaws.com", "sts:AssumeRole", ROLE),
            resource(
                nothing(),
                Layer.TRUST,
                "{'Effect':'Allow','Action':'sts:AssumeRole','Principal':{'Service':'redshift.amazonaws.com'}}"));
    assertThat(explanation.verdict())
        .startsWith("No policy allows redshift-serverless.amazonaws.com sts:AssumeRole");
    assertThat(explanation.nearest().getFirst().sentence())
        .isEqualTo(
            "Statement 1 (line 1) of trust policy is for redshift.amazonaws.com;"
                + " redshift-serverless.amazonaws.com asks.");
  }

  @Test
  void a_denial_of_part_of_a_set_is_not_told_as_one_of_all() {
    Question set =
        question(ROLE, "s3:GetObject", "*").about(ResourceSet.prefix("arn:aws:s3:::lake/"));
    assertThat(
            explain(
                    set,
                    identity(allow("s3:*", "*") + "," + deny("s3:*", "arn:aws:s3:::lake/pii/*")))
                .verdict())
        .isEqualTo(
            "Role lake-loader is denied s3:GetObject on at least part of what begins with"
                + " arn:aws:s3:::lake/ by statement 2 of identity policy.");
  }
}
