package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpshotTest {
  private static final Place PLACE =
      new Place(
          Partition.AWS,
          Optional.of(new AccountId("123456789012")),
          Optional.of(new Region("eu-west-1")),
          Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
          Optional.empty());

  private static Upshot of(String sql) throws Exception {
    return Upshot.of(
        Examined.of(
            SqlReader.read(sql, new Vault()),
            new Examined.Against(TrainingAccount.open(), PLACE, Facts.NONE),
            Optional.empty()));
  }

  private static String copy(String from, String role) {
    return "copy sales.listing from '%s' iam_role 'arn:aws:iam::123456789012:role/%s' csv;"
        .formatted(from, role);
  }

  @Test
  void whatFailsSaysTheFirstThingThatIsMissing() throws Exception {
    assertThat(of(copy("s3://lake/in/", "nobody")))
        .isEqualTo(new Upshot(Upshot.Kind.FAILS, "There is no role nobody"));
  }

  @Test
  void anErrorInTheTextFailsWithoutAnAccount() throws Exception {
    assertThat(of("copy t from 's3://lake/in/' iam_role default csv escape;"))
        .isEqualTo(new Upshot(Upshot.Kind.FAILS, "ESCAPE cannot stand with CSV"));
  }

  @Test
  void whatHasHolesIsNotFinished() throws Exception {
    assertThat(of("copy t from '<where>' iam_role default csv;"))
        .isEqualTo(
            new Upshot(Upshot.Kind.UNFINISHED, "The location to load from is not written yet"));
  }

  @Test
  void ofOtherStatementsNoAccountIsAsked() throws Exception {
    assertThat(of("create external schema s from data catalog database 'd' iam_role default;"))
        .isEqualTo(
            new Upshot(
                Upshot.Kind.NOT_CHECKED,
                "CREATE EXTERNAL SCHEMA is not a statement that can be checked"));
  }

  @Test
  void nothingIsMissingWhereAllWorks() throws Exception {
    assertThat(of(copy("s3://lake/in/listing/", "listing-loader")))
        .isEqualTo(new Upshot(Upshot.Kind.WORKS, ""));
  }

  @Test
  void aRoleKeepsItsCaseAtTheBeginningOfTheSentence() throws Exception {
    assertThat(of(copy("s3://lake/in/listing/", "lake-loader")))
        .isEqualTo(new Upshot(Upshot.Kind.FAILS, "lake-loader may not list the bucket lake"));
    assertThat(Upshot.capital("loader may not list the bucket lake"))
        .isEqualTo("loader may not list the bucket lake");
  }

  @Test
  void whatOnlyWarnsSaysOfWhat() throws Exception {
    assertThat(of(copy("s3://lake/in/listing/", "guarded-loader")))
        .isEqualTo(
            new Upshot(
                Upshot.Kind.WORKS_BUT,
                "The trust policy of guarded-loader has a condition on aws:SourceArn, which may"
                    + " block it"));
  }

  @Test
  void whatTheAccountDoesNotTellIsNotKnown() throws Exception {
    assertThat(of(copy("s3://lake/in/listing/", "analyst-loader")))
        .isEqualTo(
            new Upshot(
                Upshot.Kind.UNKNOWN,
                "analyst-loader lets Redshift in only for certain database users, and it is not"
                    + " known who runs the statement"));
  }
}
