package dev.clausewright.ui.diagnose.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clausewright.account.Account;
import dev.clausewright.account.Remembered;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.Examined;
import dev.clausewright.check.Upshot;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.rules.Era;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminingTest {
  private static final String CANARY = "wJalrXUtnCANARY/K7MDENG/bPxRfiCYEXAMPLEX";
  private static final String JOBS =
      """
      select 1; copy t from 's3://lake/in/' iam_role 'arn:aws:iam::123456789012:role/lake-steward';
      copy u from 's3://lake/in/' iam_role 'arn:aws:iam::123456789012:role/nobody'; copy
      v from 's3://lake/in/' access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key '%s' csv escape;
      """
          .formatted(CANARY);
  private static final Place PLACE =
      new Place(
          Partition.AWS,
          Optional.of(new AccountId("123456789012")),
          Optional.of(new Region("eu-west-1")),
          Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
          Optional.empty());

  @TempDir private Path root;
  private final Remembered account = new Remembered(TrainingAccount.open());
  private final List<Examining.News> told = new ArrayList<>();

  @Test
  void everyStatementIsReadAgainWhereItStands() throws Exception {
    List<Row> rows = rows(JOBS);
    examining(account).all(rows);
    assertThat(rows).extracting(Row::line).containsExactly(1, 2, 2);
    assertThat(upshot(rows.get(0)).kind()).isEqualTo(Upshot.Kind.WORKS);
    assertThat(upshot(rows.get(1)))
        .isEqualTo(new Upshot(Upshot.Kind.FAILS, "There is no role nobody"));
    assertThat(upshot(rows.get(2)))
        .isEqualTo(new Upshot(Upshot.Kind.FAILS, "ESCAPE cannot stand with CSV"));
    assertThat(told.getLast().done()).isEqualTo(3);
    assertThat(told.toString()).doesNotContain(CANARY);
  }

  @Test
  void theWholeOfOneRowAsksNothingTwiceAndHoldsNoSecret() throws Exception {
    List<Row> rows = rows(JOBS);
    examining(account).all(rows);
    int calls = account.calls();
    Detail detail = examining(account).one(rows.get(1)).orElseThrow();
    assertThat(detail.sentence()).isEqualTo("This COPY would fail: there is no role nobody.");
    assertThat(detail.points().getFirst().remedy().orElseThrow())
        .startsWith("Choose another role, or make it.");
    assertThat(account.calls()).isEqualTo(calls);
    assertThat(examining(account).one(rows.get(2)).orElseThrow().toString()).doesNotContain(CANARY);
  }

  @Test
  void whatHasChangedSinceOrIsGoneIsNotChecked() throws Exception {
    List<Row> rows = rows(JOBS);
    Files.writeString(root.resolve("jobs.sql"), JOBS.replace("copy u", "copy w"));
    examining(account).all(rows);
    assertThat(upshot(rows.get(0)).kind()).isEqualTo(Upshot.Kind.WORKS);
    assertThat(upshot(rows.get(1)).kind()).isEqualTo(Upshot.Kind.NOT_CHECKED);
    assertThat(examining(account).one(rows.get(1))).isEmpty();
    Files.delete(root.resolve("jobs.sql"));
    told.clear();
    examining(account).all(rows);
    assertThat(told.getLast().fresh())
        .extracting(Examining.Answer::upshot)
        .hasSize(3)
        .containsOnly(
            new Upshot(Upshot.Kind.NOT_CHECKED, "The file has changed since it was read"));
  }

  @Test
  void aRunThatWasCancelledEnds() throws Exception {
    List<Row> rows = rows(JOBS);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> examining(account).all(rows)).isInstanceOf(InterruptedException.class);
    assertThat(account.calls()).isZero();
  }

  @Test
  void theClusterIsTheOneChosenOrTheOnlyOneOrAskedFor() {
    Account training = TrainingAccount.open();
    Place open = Place.open(Partition.AWS);
    assertThat(Where.of(training, PLACE)).isEqualTo(new Where.At(PLACE));
    assertThat(Where.of(training, open)).isInstanceOf(Where.OneOf.class);
  }

  private Examining examining(Account asked) {
    return new Examining(root, new Examined.Against(asked, PLACE, Facts.NONE), told::add);
  }

  private Upshot upshot(Row row) {
    return told.stream()
        .flatMap(news -> news.fresh().stream())
        .filter(answer -> answer.row() == row)
        .map(Examining.Answer::upshot)
        .findFirst()
        .orElseThrow();
  }

  private List<Row> rows(String text) throws IOException, InterruptedException {
    Files.writeString(root.resolve("jobs.sql"), text);
    return Reading.rows("jobs.sql", text, Era.latest());
  }
}
