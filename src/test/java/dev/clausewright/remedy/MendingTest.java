package dev.clausewright.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Applied;
import dev.clausewright.account.Change;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.CheckKind;
import dev.clausewright.check.Given;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.check.Verdict;
import dev.clausewright.need.TargetName;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a remedy promises, it keeps: applied to the training account, the checks turn. */
class MendingTest {
  private static final String IN = "s3://lake/in/listing/";
  private final TrainingAccount account = TrainingAccount.open();

  private Progress mend(Given given) {
    Progress progress = given.run(account);
    for (int round = 0; round < 6; round++) {
      boolean changed = false;
      for (Row row : progress.rows()) {
        Optional<Remedy> remedy =
            row.outcome()
                .filter(o -> o instanceof Outcome.Failed)
                .flatMap(o -> Remedies.of(o, given.ask(), account));
        for (Change change : remedy.map(Remedy::changes).orElse(java.util.List.of())) {
          assertThat(account.apply(change)).isInstanceOf(Applied.Done.class);
          changed = true;
        }
      }
      if (!changed) {
        return progress;
      }
      progress = given.run(account);
    }
    return progress;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lake-loader",
        "object-reader",
        "lake-archiver",
        "etl-nightly",
        "batch-worker",
        "dms-access"
      })
  void a_role_is_mended_until_all_is_green(String role) {
    assertThat(mend(Given.copy(IN).as(role)).verdict().orElseThrow().kind())
        .isEqualTo(Verdict.Kind.WORKS);
  }

  @Test
  void a_user_is_mended() {
    assertThat(
            mend(Given.copy(IN).withKeys("AKIANORIGHTSKEYSAMPL", false))
                .verdict()
                .orElseThrow()
                .kind())
        .isEqualTo(Verdict.Kind.WORKS);
  }

  @Test
  void a_default_role_is_set() {
    Given given =
        Given.copy("s3://lake-us/in/")
            .asDefault()
            .on(TargetName.Kind.CLUSTER, "analytics-us", "us-east-1");
    assertThat(mend(given).verdict().orElseThrow().kind()).isEqualTo(Verdict.Kind.WORKS);
  }

  @Test
  void a_trust_for_another_user_is_widened_by_this_one() {
    assertThat(mend(Given.copy(IN).as("analyst-loader").by("tomas")).verdict().orElseThrow().kind())
        .isEqualTo(Verdict.Kind.WORKS);
  }

  @Test
  void a_condition_that_may_block_gives_way_and_nothing_else_changes() {
    Given given = Given.copy(IN).as("guarded-loader");
    Remedy remedy =
        given.run(account).rows().stream()
            .flatMap(row -> row.outcome().stream())
            .filter(outcome -> outcome instanceof Outcome.Warning)
            .flatMap(outcome -> Remedies.of(outcome, given.ask(), account).stream())
            .findFirst()
            .orElseThrow();
    assertThat(remedy.documents().getFirst().text())
        .contains("redshift-serverless.amazonaws.com")
        .contains("\"aws:SourceAccount\": \"123456789012\"")
        .doesNotContain("SourceArn");
    account.apply(remedy.changes().getFirst());
    assertThat(given.run(account).verdict().orElseThrow().kind()).isEqualTo(Verdict.Kind.WORKS);
  }

  @Test
  void what_a_denial_or_a_boundary_withholds_cannot_be_mended_by_adding() {
    for (String role : java.util.List.of("listing-masked", "lake-fenced")) {
      Remedy remedy = remedy(Given.copy(IN).as(role), CheckKind.PERMISSION);
      assertThat(remedy.changes()).isEmpty();
      assertThat(remedy.documents()).isEmpty();
    }
  }

  @Test
  void the_right_added_is_the_narrow_one() {
    Remedy remedy = remedy(Given.copy(IN).as("lake-loader"), CheckKind.PERMISSION);
    assertThat(remedy.documents().getFirst().text())
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
              }]
            }
            """);
    assertThat(remedy.command().orElseThrow())
        .contains("aws iam put-role-policy --role-name lake-loader");
  }

  @Test
  void a_hop_into_another_account_is_text_for_its_administrator_and_shows_the_difference() {
    Remedy remedy =
        remedy(
            Given.copy("s3://partner-drop/day/")
                .as("lake-loader", "arn:aws:iam::210987654321:role/partner-ledger"),
            CheckKind.CHAIN);
    assertThat(remedy.administrator()).contains("210987654321");
    assertThat(remedy.changes()).isEmpty();
    Document trust = remedy.documents().getFirst();
    assertThat(trust.text()).contains("role/lake-archiver").contains("role/lake-loader");
    assertThat(trust.difference())
        .anyMatch(
            line -> line.kind() == Difference.Kind.ADDED && line.text().contains("lake-loader"))
        .anyMatch(
            line -> line.kind() == Difference.Kind.SAME && line.text().contains("lake-archiver"));
  }

  @Test
  void a_wrong_region_is_mended_in_the_statement() {
    Remedy remedy = remedy(Given.copy("s3://lake-us/in/").as("lake-steward"), CheckKind.REGION);
    assertThat(remedy.fix().orElseThrow().label()).isEqualTo("Say REGION us-east-1");
  }

  private Remedy remedy(Given given, CheckKind kind) {
    return given.run(account).rows().stream()
        .filter(row -> row.check().kind() == kind)
        .flatMap(row -> row.outcome().stream())
        .filter(outcome -> outcome instanceof Outcome.Failed)
        .flatMap(outcome -> Remedies.of(outcome, given.ask(), account).stream())
        .findFirst()
        .orElseThrow();
  }
}
