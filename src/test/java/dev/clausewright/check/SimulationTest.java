package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator.Decision;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.Region;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each right is decided twice where AWS's simulator can be asked; its word alone is not enough. */
class SimulationTest {
  private static final String IN = "s3://lake/in/listing/";
  private static final Seen<?> NO_POLICIES =
      new Seen.Denied<>(
          new Permission("iam:GetRole", "arn:aws:iam::123456789012:role/lake-loader"));

  private static final Seen<?> NO_BUCKET_POLICY =
      new Seen.Got<>(
          new BucketFacts(
              new Bucket("lake"),
              Optional.of(new AccountId("123456789012")),
              new Seen.Got<>(new Region("eu-west-1"), Instant.EPOCH),
              new Seen.NotHeld<>("Nobody looked."),
              new Seen.Absent<>("It has none.")),
          Instant.EPOCH);

  private static Row row(Progress progress, String action) {
    return progress.rows().stream()
        .filter(row -> row.check().kind() == CheckKind.PERMISSION)
        .filter(row -> row.check().id().text().contains(action))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome outcome(Progress progress, String action) {
    return row(progress, action).outcome().orElseThrow();
  }

  private static Live live(Outcome outcome) {
    return outcome.told().subject().live().orElseThrow();
  }

  @Test
  void it_is_asked_about_concrete_resources_with_what_the_request_will_carry() {
    Simulating aws = new Simulating();
    Given.copy(IN).as("lake-loader").run(aws.account());
    assertThat(aws.asked())
        .filteredOn(question -> question.action().equals("s3:GetObject"))
        .allSatisfy(
            question -> {
              assertThat(question.principal())
                  .isEqualTo("arn:aws:iam::123456789012:role/lake-loader");
              assertThat(question.resources())
                  .isNotEmpty()
                  .allSatisfy(
                      arn ->
                          assertThat(arn)
                              .startsWith("arn:aws:s3:::lake/in/listing/")
                              .doesNotContain("*"));
            });
    assertThat(aws.asked())
        .filteredOn(question -> question.action().equals("s3:ListBucket"))
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.resources()).containsExactly("arn:aws:s3:::lake");
              assertThat(question.context())
                  .containsAllEntriesOf(
                      Map.of(
                          "s3:prefix",
                          List.of("in/listing/"),
                          "aws:SecureTransport",
                          List.of("true")));
            });
  }

  @Test
  void both_allowing_is_said_in_the_row() {
    Outcome read = outcome(Given.copy(IN).as("lake-loader").run(new Simulating().account()), "Get");
    assertThat(read).isInstanceOf(Outcome.Passed.class);
    assertThat(read.told().detail()).endsWith("· AWS’s simulator agrees");
    assertThat(read.told().message()).contains("allowed by lake-read, line 12");
    assertThat(live(read).agree()).isTrue();
  }

  @Test
  void where_it_denies_what_we_allow_nothing_is_called_allowed() {
    Simulating aws = new Simulating().saying(Decision.IMPLICIT_DENY).heldBackByTheOrganisation();
    Progress progress = Given.copy(IN).as("lake-loader").run(aws.account());
    Outcome read = outcome(progress, "Get");
    assertThat(read).isInstanceOf(Outcome.Unknown.class);
    assertThat(read.told().message()).contains("service control policy");
    assertThat(live(read).agree()).isFalse();
    assertThat(progress.verdict().orElseThrow().kind()).isNotEqualTo(Verdict.Kind.WORKS);
  }

  @Test
  void a_denial_for_want_of_context_is_a_warning() {
    Simulating aws = new Simulating().saying(Decision.IMPLICIT_DENY).missing("aws:SourceIp");
    Outcome read = outcome(Given.copy(IN).as("lake-loader").run(aws.account()), "Get");
    assertThat(read).isInstanceOf(Outcome.Warning.class);
    assertThat(read.told().message()).contains("no value for aws:SourceIp");
  }

  @Test
  void what_the_policies_deny_stays_denied_whatever_it_says() {
    Outcome list =
        outcome(Given.copy("s3://lake/out/").as("lake-loader").run(new Simulating().account()), "");
    assertThat(list).isInstanceOf(Outcome.Failed.class);
    assertThat(list.told().detail()).contains("AWS’s simulator says allowed");
    assertThat(live(list).agree()).isFalse();
  }

  @Test
  void without_its_permission_the_policies_decide() {
    Outcome read =
        outcome(
            Given.copy(IN).as("lake-loader").run(new Simulating().forbidden().account()), "Get");
    assertThat(read).isInstanceOf(Outcome.Passed.class);
    assertThat(read.told().message()).contains("iam:SimulatePrincipalPolicy");
    assertThat(read.told().subject().live()).isEmpty();
  }

  @Test
  void without_the_policies_its_allowed_is_not_enough_for_a_prefix() {
    Simulating aws =
        new Simulating().answering("role", NO_POLICIES).answering("bucket", NO_BUCKET_POLICY);
    Progress progress = Given.copy(IN).as("lake-loader").run(aws.account());
    Outcome read = outcome(progress, "Get");
    assertThat(read).isInstanceOf(Outcome.Unknown.class);
    assertThat(((Outcome.Unknown) read).needsToKnow()).contains("iam:GetRole");
    assertThat(read.told().message()).contains("single keys", "0000_part_00");
  }

  @Test
  void without_the_policies_a_denial_is_certain_only_where_the_bucket_has_no_policy_of_its_own() {
    Simulating aws =
        new Simulating()
            .saying(Decision.IMPLICIT_DENY)
            .answering("role", NO_POLICIES)
            .answering("bucket", NO_BUCKET_POLICY);
    assertThat(outcome(Given.copy(IN).as("lake-loader").run(aws.account()), "Get"))
        .isInstanceOf(Outcome.Failed.class);
    aws.answering("bucket", new Seen.Denied<>(new Permission("s3:GetBucketPolicy", "lake")));
    Outcome open = outcome(Given.copy(IN).as("lake-loader").run(aws.account()), "Get");
    assertThat(open).isInstanceOf(Outcome.Unknown.class);
    assertThat(((Outcome.Unknown) open).needsToKnow()).contains("s3:GetBucketPolicy");
  }

  @Test
  void without_the_policies_a_statement_that_denies_is_certain_always() {
    Simulating aws = new Simulating().saying(Decision.EXPLICIT_DENY).answering("role", NO_POLICIES);
    assertThat(outcome(Given.copy(IN).as("lake-loader").run(aws.account()), "Get"))
        .isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void without_both_the_two_permissions_are_named() {
    Simulating aws = new Simulating().forbidden().answering("role", NO_POLICIES);
    Outcome read = outcome(Given.copy(IN).as("lake-loader").run(aws.account()), "Get");
    assertThat(read)
        .isInstanceOfSatisfying(
            Outcome.Unknown.class,
            unknown ->
                assertThat(unknown.needsToKnow())
                    .containsExactly("iam:GetRole", "iam:SimulatePrincipalPolicy"));
  }

  @Test
  void a_role_of_another_account_is_not_asked_about() {
    Simulating aws = new Simulating();
    Given.copy("s3://acme-exports/daily/")
        .as("lake-loader", "arn:aws:iam::210987654321:role/acme-reader")
        .run(aws.account());
    assertThat(aws.asked())
        .extracting(Simulating.Question::principal)
        .noneMatch(arn -> arn.contains("210987654321"));
  }

  @Test
  void its_answer_is_none_where_the_account_has_no_simulator() {
    Outcome read = outcome(Given.copy(IN).as("lake-loader").run(), "Get");
    assertThat(read.told().subject().live()).isEmpty();
    assertThat(read.told().detail()).doesNotContain("simulator");
  }
}
