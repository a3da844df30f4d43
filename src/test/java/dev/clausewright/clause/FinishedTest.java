package dev.clausewright.clause;

import static dev.clausewright.clause.Sample.bareCopy;
import static dev.clausewright.clause.Sample.copy;
import static dev.clausewright.clause.Sample.copyFrom;
import static dev.clausewright.clause.Sample.credentials;
import static dev.clausewright.clause.Sample.keys;
import static dev.clausewright.clause.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.secret.Vault;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinishedTest {
  private final Vault vault = new Vault();

  private static Finished ready(Statement statement) {
    assertThat(Finished.of(statement)).isInstanceOf(Finished.Result.Ready.class);
    return ((Finished.Result.Ready) Finished.of(statement)).statement();
  }

  private static List<Finished.Gap> gaps(Statement statement) {
    assertThat(Finished.of(statement)).isInstanceOf(Finished.Result.NotYet.class);
    return ((Finished.Result.NotYet) Finished.of(statement)).gaps();
  }

  @Test
  void anEmptyStatementNamesEveryGapInOrder() {
    assertThat(gaps(Statement.empty(Verb.COPY)))
        .extracting(gap -> gap.slot().part())
        .containsExactly(Part.TABLE, Part.SOURCE, Part.IAM_ROLE);
    assertThat(gaps(Statement.empty(Verb.UNLOAD))).hasSize(3);
    assertThat(gaps(Statement.empty(Verb.CREATE_LIBRARY))).hasSize(3);
  }

  @Test
  void aRoleIsSeenTyped() {
    assertThat(ready(copy()).authorization()).isInstanceOf(Authorization.Role.class);
    assertThat(ready(copy()).work())
        .isInstanceOfSatisfying(
            Finished.Work.Load.class,
            load -> assertThat(load.source().kind()).isEqualTo(SourceKind.S3_PREFIX));
    assertThat(ready(Sample.unload()).work()).isInstanceOf(Finished.Work.Export.class);
    assertThat(ready(Sample.library()).work()).isInstanceOf(Finished.Work.Install.class);
  }

  @Test
  void keysAreSeenTypedInBothSpellings() {
    Finished parameters = ready(keys(bareCopy(), vault, "ASIAIOSFODNN7EXAMPLE", Sample.TOKEN));
    assertThat(parameters.authorization())
        .isInstanceOfSatisfying(
            Authorization.Keys.class,
            keys -> {
              assertThat(keys.spelling()).isEqualTo(Spelling.PARAMETERS);
              assertThat(keys.token()).isPresent();
            });
    Finished string = ready(credentials(bareCopy(), vault, "AKIAIOSFODNN7EXAMPLE", ""));
    assertThat(string.authorization())
        .isInstanceOfSatisfying(
            Authorization.Keys.class,
            keys -> assertThat(keys.spelling()).isEqualTo(Spelling.CREDENTIALS));
  }

  @Test
  void aKeyWithoutItsSecretIsNotFinished() {
    Statement half = with(bareCopy(), Part.ACCESS_KEY_ID, "AKIAIOSFODNN7EXAMPLE");
    assertThat(gaps(half))
        .extracting(Finished.Gap::slot)
        .containsExactly(Slot.of(Part.SECRET_ACCESS_KEY));
  }

  @Test
  void aClientSideKeyInTheStringIsRefusedBesideEncryptedAuto() {
    Statement keyed =
        Sample.secret(
            with(
                with(Sample.unload().drop(Slot.of(Part.IAM_ROLE)), Option.ENCRYPTED, "AUTO"),
                Part.CREDENTIALS_ROLE,
                Sample.ROLE),
            vault,
            Part.CREDENTIALS_MASTER_KEY,
            Sample.MASTER);
    assertThat(gaps(keyed))
        .extracting(Finished.Gap::slot)
        .containsExactly(Slot.of(Part.CREDENTIALS_MASTER_KEY));
    ready(keyed.drop(Slot.of(Part.CREDENTIALS_MASTER_KEY)));
  }

  /// 2.2: the string would be split, so that it is never built, and a placeholder never handed
  /// over.
  @Test
  void whatWouldBreakACredentialsStringIsNotFinished() {
    Statement path =
        with(bareCopy(), Part.CREDENTIALS_ROLE, "arn:aws:iam::123456789012:role/a;b/R");
    assertThat(gaps(path))
        .extracting(Finished.Gap::slot)
        .containsExactly(Slot.of(Part.CREDENTIALS_ROLE));
    ready(with(bareCopy(), Part.IAM_ROLE, "arn:aws:iam::123456789012:role/a;b/R"));
    Statement string = credentials(bareCopy(), vault, "AKIAIOSFODNN7EXAMPLE", "");
    String split = "ab;" + Sample.SECRET.substring(3);
    assertThat(gaps(Sample.secret(string, vault, Part.CREDENTIALS_SECRET, split)))
        .extracting(Finished.Gap::slot)
        .containsExactly(Slot.of(Part.CREDENTIALS_SECRET));
    Statement apart = keys(bareCopy(), vault, "AKIAIOSFODNN7EXAMPLE", "");
    ready(Sample.secret(apart, vault, Part.SECRET_ACCESS_KEY, split));
  }

  @Test
  void twoAuthorizationsAreNotFinished() {
    Statement two = with(copy(), Part.CREDENTIALS_ROLE, Sample.ROLE);
    assertThat(Authorization.of(two)).isInstanceOf(Authorization.Mixed.class);
    assertThat(gaps(two))
        .extracting(Finished.Gap::slot)
        .containsExactly(Slot.of(Part.CREDENTIALS_ROLE));
  }

  @Test
  void holesAndBadValuesAreNotFinished() {
    assertThat(gaps(with(copy(), Part.TABLE, "<table>"))).hasSize(1);
    assertThat(gaps(with(copy(), Part.TABLE, "table-name"))).hasSize(1);
    assertThat(gaps(with(copy(), Option.MAXERROR, "many"))).hasSize(1);
    assertThat(gaps(with(copy(), Part.COLUMNS, "a,,b"))).hasSize(1);
  }

  @Test
  void whatTheTablesRefuseIsNotFinished() {
    assertThat(gaps(copy().put(Option.CSV).put(Option.ESCAPE))).hasSize(1);
    assertThat(gaps(copyFrom("dynamodb://Movies"))).isNotEmpty();
    Finished dynamo = ready(with(copyFrom("dynamodb://Movies"), Option.READRATIO, "50"));
    assertThat(dynamo.work())
        .isInstanceOfSatisfying(
            Finished.Work.Load.class,
            load ->
                assertThat(load.source())
                    .isEqualTo(new DataSource.Dynamo(new DynamoTable("Movies"), 50)));
  }

  @Test
  void aLibraryFromTheWebNeedsNoAuthorization() {
    Statement web =
        with(
            Sample.library().drop(Slot.of(Part.IAM_ROLE)),
            Part.SOURCE,
            "https://example.com/lib.zip");
    assertThat(ready(web).authorization()).isEqualTo(new Authorization.None());
  }
}
