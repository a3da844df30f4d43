package dev.clausewright.check;

import static dev.clausewright.clause.Sample.bareCopy;
import static dev.clausewright.clause.Sample.copy;
import static dev.clausewright.clause.Sample.copyFrom;
import static dev.clausewright.clause.Sample.keys;
import static dev.clausewright.clause.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Sample;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.need.Place;
import dev.clausewright.secret.Vault;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfinishedTest {
  private static Progress progress(Statement statement) {
    return Unfinished.of(statement, Place.open(Partition.AWS)).orElseThrow();
  }

  private static List<String> rows(Statement statement) {
    return progress(statement).rows().stream()
        .map(
            row ->
                "%s %s %s"
                    .formatted(
                        row.check().kind().word(),
                        row.check().rule().id(),
                        row.outcome().orElseThrow().word()))
        .toList();
  }

  @Test
  void everyErrorIsACheckThatFailedUnderItsRule() {
    Statement statement =
        with(copy(), Part.IAM_ROLE, "arn:aws:iam::123456789012:user/ann")
            .put(Option.CSV)
            .put(Option.ESCAPE)
            .put(Option.REMOVEQUOTES);
    assertThat(rows(statement))
        .containsExactly(
            "statement L-35 failed",
            "statement X-27 failed",
            "statement X-27 failed",
            "attachment R-21 skipped",
            "trust R-1 skipped",
            "permission P-51 skipped");
    assertThat(progress(statement).verdict().orElseThrow().kind()).isEqualTo(Verdict.Kind.FAILS);
  }

  @Test
  void everyHoleIsACheckThatIsUnknown() {
    assertThat(rows(Statement.empty(Verb.COPY)))
        .containsExactly(
            "statement S-10 unknown",
            "statement S-10 unknown",
            "statement S-10 unknown",
            "permission P-51 skipped");
    Verdict verdict = progress(Statement.empty(Verb.COPY)).verdict().orElseThrow();
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNKNOWN);
    assertThat(verdict.sentence())
        .isEqualTo("Whether this COPY works cannot be said: the table to load is not named yet.");
  }

  @Test
  void anErrorAndAHoleStandSideBySide() {
    Statement statement = with(copyFrom("s3://bucket/x/"), Part.TABLE, "<table>");
    assertThat(rows(statement.put(Option.CSV).put(Option.ESCAPE)))
        .startsWith("statement X-27 failed", "statement S-10 unknown");
  }

  @Test
  void whatIsMissingByARuleIsSaidOnce() {
    assertThat(rows(copyFrom("dynamodb://Movies")))
        .filteredOn(row -> row.startsWith("statement"))
        .containsExactly("statement X-04 failed");
    assertThat(rows(with(copy(), Part.CREDENTIALS_ROLE, Sample.ROLE)))
        .filteredOn(row -> row.startsWith("statement"))
        .containsExactly("statement G-1 failed");
  }

  @Test
  void keysWaitWithTheirOwnChecks() {
    Statement keyed = keys(bareCopy(), new Vault(), "AKIAIOSFODNN7EXAMPLE", "");
    assertThat(rows(keyed.put(Option.CSV).put(Option.ESCAPE)))
        .containsExactly(
            "statement X-27 failed",
            "key T-1 skipped",
            "identity SEC-1 skipped",
            "expiry T-11 skipped",
            "permission P-51 skipped");
  }

  @Test
  void whatWaitsNamesWhatItWaitsForAndTheDatabaseIsStillNamed() {
    Progress progress = progress(copyFrom("dynamodb://Movies"));
    assertThat(progress.rows().getLast().outcome().orElseThrow())
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.because()).contains(new CheckId("statement-1")));
    assertThat(progress.notLookedAt()).extracting(NotLookedAt::layer).containsExactly("database");
    assertThat(progress.finished()).isTrue();
  }

  @Test
  void aFinishedStatementIsTheAccountsTurn() {
    assertThat(Unfinished.of(copy(), Place.open(Partition.AWS))).isEmpty();
  }
}
