package dev.clausewright.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Target;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.Given;
import dev.clausewright.clause.Option;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import org.junit.jupiter.api.Test;

/** Policies and commands as they are handed over. */
class PolicyTextTest {
  private static final String PARTNER = "arn:aws:iam::210987654321:role/partner-reader";

  private static Target target(String name) {
    return TrainingAccount.open().targets().found().orElseThrow().stream()
        .filter(target -> target.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_least_policy_of_a_copy_lists_and_reads_one_prefix() {
    assertThat(MinimalPolicy.of(Given.copy("s3://lake/in/listing/").as("listing-loader").ask()))
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Sid": "List",
                "Effect": "Allow",
                "Action": "s3:ListBucket",
                "Resource": "arn:aws:s3:::lake",
                "Condition": { "StringLike": {
                  "s3:prefix": "in/listing/*" } }
              }, {
                "Sid": "Read",
                "Effect": "Allow",
                "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::lake/in/listing/*"
              }]
            }
            """);
  }

  @Test
  void unload_with_cleanpath_writes_and_deletes() {
    String policy =
        MinimalPolicy.of(
            Given.unload("s3://out/day/").as("lake-steward").saying(Option.CLEANPATH).ask());
    assertThat(policy)
        .contains("\"s3:PutObject\"")
        .contains("\"s3:DeleteObject\"")
        .doesNotContain("AbortMultipartUpload");
    assertThat(Policy.read(policy)).isInstanceOf(PolicyReading.Parsed.class);
  }

  @Test
  void a_manifest_that_is_not_at_hand_leaves_the_prefix_open() {
    assertThat(
            MinimalPolicy.of(
                Given.copy("s3://lake/day.manifest")
                    .as("lake-steward")
                    .saying(Option.MANIFEST)
                    .ask()))
        .doesNotContain("Condition")
        .contains("arn:aws:s3:::lake/day.manifest");
  }

  @Test
  void a_forwarding_role_may_only_assume_the_next() {
    String policy =
        MinimalPolicy.ofHop(Given.copy("s3://lake/in/").as("lake-loader", PARTNER).ask(), 1);
    assertThat(policy).contains("sts:AssumeRole").contains(PARTNER).doesNotContain("s3:");
  }

  @Test
  void nothing_needed_is_no_policy() {
    assertThat(MinimalPolicy.of(Given.webLibrary("https://example.com/f.zip").ask())).isEmpty();
  }

  @Test
  void a_trust_has_nine_lines_and_for_a_namespace_both_names() {
    Given given = Given.copy("s3://lake/in/").as("listing-loader");
    assertThat(TrustPolicy.of(given.ask()))
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Effect": "Allow",
                "Principal": { "Service": "redshift.amazonaws.com" },
                "Action": "sts:AssumeRole"
              }]
            }
            """);
    assertThat(TrustPolicy.of(given.onServerless().ask()))
        .contains("\"redshift.amazonaws.com\",")
        .contains("\"redshift-serverless.amazonaws.com\"");
  }

  @Test
  void a_trust_for_one_user_names_the_database_user() {
    assertThat(
            TrustPolicy.forUser(
                Given.copy("s3://lake/in/").as("listing-loader").by("mara").ask(),
                java.util.Optional.of(target("analytics-prod"))))
        .contains("arn:aws:redshift:eu-west-1:123456789012:dbuser:analytics-prod/mara");
    assertThat(
            TrustPolicy.forUser(
                Given.copy("s3://lake/in/").as("listing-loader").by("mara").onServerless().ask(),
                java.util.Optional.of(target("reporting"))))
        .contains("dbuser:serverless-123456789012-b2a19087-6f5e-4d4c-8b3a-291807f6e5d4/mara");
  }

  @Test
  void a_statement_is_added_without_touching_what_is_there() {
    String before =
        """
        {
          "Version": "2012-10-17",
          "Statement": {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
        }
        """;
    String after = TrustPolicy.addingRole(before, Given.role("lake-loader"));
    assertThat(Policy.read(after))
        .isInstanceOfSatisfying(
            PolicyReading.Parsed.class,
            parsed -> assertThat(parsed.policy().statements()).hasSize(2));
    assertThat(Difference.of(before, after)).anyMatch(l -> l.kind() == Difference.Kind.SAME);
  }

  @Test
  void the_set_up_of_a_role_has_four_steps_and_names_the_rights() {
    Given given =
        Given.copy("s3://lake/in/listing/").as("arn:aws:iam::123456789012:role/new-loader");
    SetUp setUp = SetUp.of(given.ask(), Given.role("new-loader"), target("analytics-prod"), false);
    assertThat(setUp.steps())
        .extracting(SetUp.Step::title)
        .containsExactly("Trust", "Create the role", "Policy", "Attach to the cluster");
    assertThat(setUp.steps().get(2).reason())
        .isEqualTo("may list and read in/listing/, nothing else");
    assertThat(setUp.rights()).contains("iam:PassRole", "redshift:ModifyClusterIamRoles");
    assertThat(setUp.script())
        .contains("cat > trust.json <<'END'\n{")
        .contains("}\nEND\naws iam create-role --role-name new-loader")
        .contains("--cluster-identifier analytics-prod --add-iam-roles");
  }

  @Test
  void a_namespace_is_given_its_whole_list_of_roles() {
    Given given =
        Given.copy("s3://lake/in/").as("arn:aws:iam::123456789012:role/new-loader").onServerless();
    SetUp setUp = SetUp.of(given.ask(), Given.role("new-loader"), target("reporting"), false);
    assertThat(setUp.steps().getLast().command())
        .contains("aws redshift-serverless update-namespace")
        .contains("role/lake-steward")
        .contains("role/stream-loader")
        .contains("role/new-loader");
  }

  @Test
  void a_word_that_the_shell_would_break_is_quoted() {
    assertThat(Cli.word("it's")).isEqualTo("'it'\\''s'");
    assertThat(Cli.word("arn:aws:iam::123456789012:role/a"))
        .isEqualTo("arn:aws:iam::123456789012:role/a");
  }
}
