package dev.clausewright.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clausewright.clause.RoleValue;
import dev.clausewright.rules.Era;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePlanTest {
  private static final String SECRET = ScriptsForTests.SECRET;
  private static final String ROLE = "arn:aws:iam::123456789012:role/lake-loader";
  private static final FolderChange TO_ROLE =
      new FolderChange.KeysToRole(RoleValue.read(ROLE).found().orElseThrow());
  private static final String KEYS =
      "-- É\r\ncopy a from 's3://b/c'\r\naccess_key_id 'AKIAIOSFODNN7EXAMPLE'\r\n"
          + "secret_access_key '"
          + SECRET
          + "'\r\ncsv;\r\nselect 1;\r\n"
          + "copy d from 's3://b/c' credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;"
          + "aws_secret_access_key="
          + SECRET
          + "';\r\ncopy e from 's3://b/c' iam_role default csv;\r\n";

  @TempDir private Path folder;

  @Test
  void everyKeyOfAFileBecomesTheRoleAndAllElseStaysToTheByte() throws IOException {
    Path file = folder.resolve("k.sql");
    Files.write(file, KEYS.getBytes(StandardCharsets.ISO_8859_1));
    FilePlan plan = FilePlan.of(file, Set.of(2, 7, 8), TO_ROLE, Era.latest());
    assertThat(plan.statements()).isEqualTo(2);
    assertThat(plan.unclear()).isEmpty();
    assertThat(plan.difference().toString()).contains(ROLE).doesNotContain(SECRET);
    plan.write();
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .isEqualTo(
            "-- É\r\ncopy a from 's3://b/c'\r\niam_role '"
                + ROLE
                + "'\r\ncsv;\r\nselect 1;\r\ncopy d from 's3://b/c' iam_role '"
                + ROLE
                + "';\r\ncopy e from 's3://b/c' iam_role default csv;\r\n");
  }

  @Test
  void onlyTheStatementsThatAreMeantChange() throws IOException {
    Path file = Files.writeString(folder.resolve("k.sql"), KEYS);
    FilePlan plan = FilePlan.of(file, Set.of(7), TO_ROLE, Era.latest());
    plan.write();
    assertThat(file).content().contains("secret_access_key '").doesNotContain("credentials '");
  }

  @Test
  void aFileThatSomebodyChangedMeanwhileIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("k.sql"), KEYS);
    FilePlan plan = FilePlan.of(file, Set.of(2), TO_ROLE, Era.latest());
    Files.writeString(file, "-- mine\n" + KEYS);
    assertThatThrownBy(plan::write).isInstanceOf(FilePlan.Stale.class);
    assertThatThrownBy(plan::difference).isInstanceOf(FilePlan.Stale.class);
    assertThat(file).hasContent("-- mine\n" + KEYS);
  }

  @Test
  void keysInABrokenStatementGoTooWithWhatIsMendedSafely() {
    FolderChange.Outcome outcome =
        TO_ROLE.of(
            "copy a from 's3://b/c'\naccess_key_id 'AKIAIOSFODNN7EXAMPLE'\nsecret_access_key '"
                + SECRET
                + "\ncsv;",
            Era.latest());
    assertThat(outcome).isInstanceOf(FolderChange.Outcome.Change.class);
  }

  @Test
  void whatHasNoKeysHasNothingToChangeAndTheOtherChangesDoTheirOwn() {
    String spelled = "copy a from 's3://b/c' credentials 'aws_iam_role=" + ROLE + "' csv;";
    assertThat(TO_ROLE.of(spelled, Era.latest())).isEqualTo(new FolderChange.Outcome.Nothing());
    assertThat(new FolderChange.RoleSpelling().of(spelled, Era.latest()))
        .isInstanceOf(FolderChange.Outcome.Change.class);
    assertThat(new FolderChange.RoleSpelling().of("copy a from 's3://b/c' csv;", Era.latest()))
        .isEqualTo(new FolderChange.Outcome.Nothing());
    assertThat(new FolderChange.SafeFixes().of("copy a from 's3://b/c' csv;", Era.latest()))
        .isEqualTo(new FolderChange.Outcome.Nothing());
  }
}
