package dev.clausewright.ui.diagnose.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clausewright.file.TextFile;
import dev.clausewright.rules.Era;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  private static final String KEYS =
      "select 1;\ncopy sales.listing from 's3://lake/in/'\naccess_key_id 'AKIAIOSFODNN7EXAMPLE'\n"
          + "secret_access_key '"
          + SECRET
          + "' csv;\n";

  @TempDir private Path root;

  @Test
  void readsTheScriptsOfAllFoldersAndTellsWhatItSkipped() throws Exception {
    write("jobs/keys.sql", KEYS);
    write("a.ddl", "unload ('select 1') to 's3://b/c/' iam_role default;");
    write("notes.txt", KEYS);
    write(".git/old.sql", KEYS);
    write("bad.sql", "copy\0 t");
    List<Row> rows = new ArrayList<>();
    Scan end = new FolderReader(Era.latest()).read(root, news -> rows.addAll(news.rows()));
    assertThat(rows).extracting(Row::file).containsExactlyInAnyOrder("a.ddl", "jobs/keys.sql");
    assertThat(end.files()).isEqualTo(3);
    assertThat(end.read()).isEqualTo(3);
    assertThat(end.statements()).isEqualTo(2);
    assertThat(end.skipped()).containsExactly(new Scan.Skipped("bad.sql", "not a text file"));
  }

  @Test
  void aKeyInTheTextIsToldWithItsLinesAndNeverItsSecret() throws Exception {
    Row row = Reading.rows("keys.sql", KEYS, Era.latest()).getFirst();
    assertThat(row.line()).isEqualTo(2);
    assertThat(row.statement()).isEqualTo("COPY sales.listing");
    assertThat(row.authorization()).isEqualTo(Form.KEYS);
    assertThat(row.group()).isEqualTo(Group.SECRETS);
    assertThat(row.exposed())
        .containsExactly(new Exposed(Optional.of("AKIAIOSFODNN7EXAMPLE"), 3, 4));
    assertThat(row.toString() + row.worst() + Csv.of(List.of(row))).doesNotContain(SECRET);
  }

  @Test
  void theTextThatTheFilterLooksIntoHoldsNoSecretHoweverItIsWritten() throws Exception {
    String inside =
        "copy t from 's3://lake/IN/' credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;"
            + "aws_secret_access_key=%s;token=short1'".formatted(SECRET);
    for (String script : List.of(KEYS, inside, KEYS.replace("' csv", " csv"))) {
      Row row = Reading.rows("keys.sql", script, Era.latest()).getFirst();
      assertThat(row.text())
          .contains("s3://lake/in/")
          .doesNotContainIgnoringCase(SECRET)
          .doesNotContainIgnoringCase(SECRET.substring(0, 12))
          .doesNotContain("short1", "akiaiosfodnn7example");
    }
  }

  @Test
  void placeholdersAreNoSecrets() throws Exception {
    String holes = KEYS.replace("AKIAIOSFODNN7EXAMPLE", "<id>").replace(SECRET, "<secret>");
    assertThat(Reading.rows("a.sql", holes, Era.latest()).getFirst().exposed()).isEmpty();
  }

  @Test
  void theFormIsToldByWhatStandsThere() throws Exception {
    assertThat(form("iam_role default")).isEqualTo(Form.DEFAULT_ROLE);
    assertThat(form("iam_role 'arn:aws:iam::0123456789012:role/r'")).isEqualTo(Form.ROLE);
    assertThat(form("iam_role 'arn:aws:iam::123456789012:role/r,arn:aws:iam::210987654321:role/s'"))
        .isEqualTo(Form.ROLE_CHAIN);
    assertThat(form("credentials 'aws_iam_role=arn:aws:iam::123456789012:role/r'"))
        .isEqualTo(Form.CREDENTIALS_ROLE);
    assertThat(form("credentials 'aws_access_key_id=<a>;aws_secret_access_key=<b>;token=<c>'"))
        .isEqualTo(Form.CREDENTIALS_TEMPORARY_KEYS);
    assertThat(form("access_key_id '<a>' secret_access_key '<b>' session_token '<c>'"))
        .isEqualTo(Form.TEMPORARY_KEYS);
    assertThat(form("iam_role default access_key_id '<a>' secret_access_key '<b>'"))
        .isEqualTo(Form.MIXED);
    assertThat(form("")).isEqualTo(Form.NONE);
    assertThat(form("iam_role ''")).isEqualTo(Form.BLANKED);
  }

  @Test
  void everyEncodingThatScriptsComeInIsRead() throws Exception {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Path file = root.resolve("x.sql");
      Files.write(file, ("\ufeffcopy t -- é").getBytes(charset));
      assertThat(TextFile.read(file).text()).isEqualTo("copy t -- é");
    }
    Files.write(root.resolve("l.sql"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(TextFile.read(root.resolve("l.sql")).text()).isEqualTo("é");
  }

  @Test
  void aFolderThatIsGoneIsNoEmptyFolder() {
    assertThatThrownBy(() -> new FolderReader(Era.latest()).read(root.resolve("gone"), news -> {}))
        .isInstanceOf(IOException.class);
  }

  @Test
  void linksAreNotFollowedAndEmptyFilesAreRead() throws Exception {
    write("empty.sql", "");
    Path outside = Files.createDirectory(root.resolve(".outside"));
    Files.writeString(outside.resolve("x.sql"), KEYS);
    Files.createSymbolicLink(root.resolve("link"), outside);
    Files.createSymbolicLink(root.resolve("round"), root);
    List<Row> rows = new ArrayList<>();
    Scan end = new FolderReader(Era.latest()).read(root, news -> rows.addAll(news.rows()));
    assertThat(rows).isEmpty();
    assertThat(end.files()).isEqualTo(1);
    assertThat(end.skipped()).isEmpty();
  }

  @Test
  void aReadingThatWasCancelledEnds() throws Exception {
    write("a.sql", KEYS);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> new FolderReader(Era.latest()).read(root, news -> {}))
        .isInstanceOf(InterruptedException.class);
  }

  private static Form form(String authorization) throws InterruptedException {
    return Reading.rows("a.sql", "copy t from 's3://b/c' " + authorization + " csv;", Era.latest())
        .getFirst()
        .authorization();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
