package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Copy;
import dev.clausewright.clause.Part;
import dev.clausewright.ui.control.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever SQL somebody has: read back, mended, carried into the wizard. */
@ExtendWith(ApplicationExtension.class)
final class DiagnoseJourneyTest {
  private static final String CANARY = "wJalrXUtnCANARY/K7MDENG/bPxRfiCYEXAMPLEX";
  private static final String BROKEN =
      """
      copy sales.listing
      from 's3://lake/in/listing/'
      access_key_id 'AKIAIOSFODNN7EXAMPLE'
      secret_access_key '%s
      token '<temporary-token>';
      """
          .formatted(CANARY);

  @TempDir private Path folder;
  private Person person;

  @Start
  void start(Stage stage) {
    person = Person.before(stage);
  }

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void aBrokenStatementIsPastedMendedAndTheMendingTakenBack() {
    pasted(BROKEN).sees("The closing quote is missing").sees("1 statement");
    person.presses("Fix all safe (2)").noLongerSees("The closing quote is missing");
    assertThat(person.script()).contains(CANARY + "'\nsession_token '<temporary-token>';");
    person.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(person.script()).isEqualTo(BROKEN);
    person.sees("The closing quote is missing");
  }

  @Test
  void theKeyboardGoesThroughTheFindingsShowsTheDifferenceAndMends() {
    pasted(BROKEN).sees("The closing quote is missing");
    person.keys(KeyCode.F8).sees("Difference").sees("Everything else stays as it is, to the byte.");
    person.sees("40 characters");
    person.keys(KeyCode.ALT, KeyCode.ENTER).noLongerSees("Difference");
    person.noLongerSees("The closing quote is missing");
    assertThat(person.script()).contains(CANARY + "'");
  }

  @Test
  void findingsAreShownByTheirWeight() {
    pasted(BROKEN).sees("The closing quote is missing");
    person.presses("Show errors").noLongerSees("The closing quote is missing");
    person.presses("Show errors").sees("The closing quote is missing");
  }

  @Test
  void aStatementIsCarriedIntoTheWizardAsOneStep() {
    pasted("copy sales.listing from 's3://lake/in/' iam_role default csv;").sees("1 statement");
    person.until("it can be opened", () -> person.canPress("Open in Compose"));
    person.presses("Open in Compose").sees("Into table");
    assertThat(person.draft().statement()).isInstanceOf(Copy.class);
    assertThat(person.draft().statement().value(Part.TABLE).orElseThrow().text())
        .isEqualTo("sales.listing");
    assertThat(person.in("Into table")).isEqualTo("sales.listing");
    person.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(person.draft().statement().value(Part.TABLE)).isEmpty();
    person.presses("Diagnose");
    assertThat(person.script()).startsWith("copy sales.listing");
  }

  @Test
  void aFolderBecomesATableWithSecretsFirstAndACsvWithoutThem() throws IOException {
    write("nightly/keys.sql", BROKEN.replace(CANARY, CANARY + "'"));
    write("etl/events.sql", "copy a from 's3://b/c' iam_role default csv;\nselect 1;\n");
    Path csv = folder.resolve("out.csv");
    person.willOpen(folder).willSaveTo(csv.toFile()).presses("Diagnose");
    person.choosesInMenu("Open a file or a folder", "A folder…");
    person.sees("Secrets in the text").sees("1 access key in 1 file").sees("Key AKIA…MPLE");
    person.sees("nightly/keys.sql").sees("COPY a").sees("2 files");
    person.presses("Export CSV…").sees("The table was written, without secrets.");
    assertThat(csv).content().contains("nightly/keys.sql").contains("AKIA…MPLE");
    assertThat(csv).content().doesNotContain(CANARY).doesNotContain("AKIAIOSFODNN7EXAMPLE");
    assertThat(person.seenAndHeard()).noneMatch(text -> text.contains(CANARY));
    person.types("Filter files and text", "events").noLongerSees("Key AKIA…MPLE");
    person.sees("2 files · 1 of 2 statements");
    person.types("Filter files and text", "S3://b/C").sees("COPY a").sees("1 of 2 statements");
    person.types("Filter files and text", CANARY).sees("0 of 2 statements");
  }

  @Test
  void aFolderIsCheckedAgainstAnAccountAndTheVerdictsGrowOldWithIt() throws IOException {
    String role = " iam_role 'arn:aws:iam::123456789012:role/%s' csv;\n";
    write("jobs/a.sql", "copy sales.works from 's3://lake/in/'" + role.formatted("lake-steward"));
    write("jobs/b.sql", "copy sales.fails from 's3://lake/in/'" + role.formatted("nobody"));
    write("jobs/c.sql", "copy sales.opens from '<where>' iam_role default csv;\n");
    write(
        "jobs/d.sql",
        BROKEN.replace(CANARY, CANARY + "'").replace("token '<temporary-token>'", ""));
    Path csv = folder.resolve("out.csv");
    person.willOpen(folder).willSaveTo(csv.toFile()).presses("Diagnose");
    person.choosesInMenu("Open a file or a folder", "A folder…").sees("4 files");
    person.sees("Not checked against an account").doesNotSee("What is missing");
    String analytics = "analytics-prod, cluster in eu-west-1";
    person.choosesInMenu("Check against Training account…", analytics);
    person.sees("Training account, analytics-prod").sees("What is missing");
    person.sees("Fails 1").sees("Works 2").sees("Not finished 1").sees("There is no role nobody");
    person.presses("Show Works").noLongerSees("COPY sales.works").sees("COPY sales.fails");
    person.presses("Show Not finished").noLongerSees("COPY sales.opens");
    person.presses("The statement below").sees("Choose another role, or make it.");
    person.presses("Export CSV…").sees("The table was written, without secrets.");
    assertThat(csv)
        .content()
        .contains("Fails,There is no role nobody,\"Training account, analytics-prod\"")
        .doesNotContain("sales.works");
    assertThat(person.seenAndHeard()).noneMatch(this::tells);
    assertThat(person.unnamed()).isEmpty();
    Path home = SnapshotFolder.home(folder.resolve(".prod-snapshot"), Instant.now());
    person.willOpen(home).choosesInMenu("Account", "Open a snapshot folder…");
    person.sees("Verdict, old").sees("Old: Training account, analytics-prod");
    person.sees("Of another account or cluster").doesNotSee("Choose another role");
    person.choosesInMenu("Check against .prod-snapshot…", analytics);
    person.noLongerSees("Verdict, old").sees("Choose another role, or make it.");
  }

  @Test
  void aFixOfTheAccountMakesTheVerdictsOfAFolderOld() throws IOException {
    String role = " iam_role 'arn:aws:iam::123456789012:role/etl-nightly' csv;\n";
    write("a.sql", "copy sales.fails from 's3://lake/in/'" + role);
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("etl-nightly", "analytics-prod")
        .next();
    person.willOpen(folder).presses("Diagnose");
    person.choosesInMenu("Open a file or a folder", "A folder…").sees("1 file");
    person.presses("Check against Training account…").sees("Fails 1");
    person.presses("Compose").runsTheChecks().presses("Apply the fix").waitsForTheVerdict();
    person.sees("etl-nightly was attached to analytics-prod.").presses("Diagnose");
    person.sees("Old: Training account, analytics-prod").sees("Verdict, old");
    person.presses("Check against Training account…").sees("Works 1");
    person.noLongerSees("Verdict, old");
  }

  @Test
  void aMendedFileIsSavedAsItWasAndNothingIsLostUnasked() throws IOException {
    String text = BROKEN.replace("\n", "\r\n");
    write("a.sql", "\uFEFF" + text);
    write("b.sql", "select 1;\n");
    person.willOpen(folder.resolve("a.sql")).presses("Diagnose");
    person.choosesInMenu("Open a file or a folder", "A file…").sees("a.sql");
    person.presses("Fix all safe (2)").sees("edited, 1 statement");
    person.willOpen(folder.resolve("b.sql"));
    person.choosesInMenu("Open a file or a folder", "A file…").sees("Save the changes?");
    person.presses("Cancel");
    Files.writeString(folder.resolve("a.sql"), "-- somebody else");
    person.keys(KeyCode.SHORTCUT, KeyCode.S).sees("The file has changed");
    assertThat(folder.resolve("a.sql")).hasContent("-- somebody else");
    person.presses("Save over it").sees("Saved as a.sql.");
    assertThat(folder.resolve("a.sql"))
        .hasContent(
            "\uFEFF" + text.replace(CANARY, CANARY + "'").replace("token '", "session_token '"));
    person.choosesInMenu("Open a file or a folder", "A file…").sees("b.sql");
  }

  @Test
  void theKeysOfAWholeFolderBecomeARoleAfterOneConfirmation() throws IOException {
    String keys = BROKEN.replace(CANARY, CANARY + "'").replace("token '<temporary-token>'", "csv");
    write("nightly/keys.sql", keys);
    write("etl/keys.sql", keys + keys);
    write("etl/clean.sql", "copy a from 's3://b/c' iam_role default csv;\n");
    person.willOpen(folder).presses("Diagnose");
    person.choosesInMenu("Open a file or a folder", "A folder…").sees("3 files");
    person.presses("Change all…").sees("4 statements in 3 files").sees("etl/keys.sql");
    person.sees("3 statements would change").sees("40 characters");
    assertThat(person.seenAndHeard()).noneMatch(this::tells);
    person.presses("Write 2 files…").sees("have the files under version control");
    assertThat(folder.resolve("etl/keys.sql")).content().contains(CANARY);
    person.presses("Write 2 files").sees("2 files written");
    assertThat(folder.resolve("etl/keys.sql")).content().doesNotContain(CANARY);
    assertThat(folder.resolve("nightly/keys.sql"))
        .hasContent("copy sales.listing\nfrom 's3://lake/in/listing/'\niam_role default\ncsv;\n");
    person.presses("Back").sees("Secrets 0");
  }

  @Test
  void noSecretIsInWhatIsSaidShownBesideTheTextOrLogged() {
    List<String> logged = new ArrayList<>();
    Handler ear = ear(logged);
    Logger.getLogger("").addHandler(ear);
    try {
      pasted(BROKEN).sees("The closing quote is missing");
      for (int i = 0; i < 5; i++) {
        person.keys(KeyCode.F8);
        assertThat(person.seenAndHeardBesideTheEditor()).noneMatch(this::tells);
      }
      person.presses("Fix all safe (2)").noLongerSees("The closing quote is missing");
      assertThat(person.seenAndHeardBesideTheEditor()).noneMatch(this::tells);
      person.presses("Open in Compose").sees("Into table");
      assertThat(person.seenAndHeard()).noneMatch(this::tells);
      assertThat(person.undoLabels()).noneMatch(this::tells);
      assertThat(person.title()).doesNotContain(CANARY);
    } finally {
      Logger.getLogger("").removeHandler(ear);
    }
    assertThat(logged).noneMatch(this::tells);
  }

  @Test
  void everythingTheKeyboardReachesHasANameAndTheStylesAreSilentInLightAndDark()
      throws IOException {
    write("keys.sql", BROKEN);
    person.willOpen(folder);
    try (CssLog log = new CssLog()) {
      for (Theme.Mode mode : new Theme.Mode[] {Theme.Mode.LIGHT, Theme.Mode.DARK}) {
        person.inTheTheme(mode);
        pasted(BROKEN).sees("The closing quote is missing");
        person.keys(KeyCode.F8).sees("Difference");
        assertThat(person.unnamed()).isEmpty();
        person.choosesInMenu("Open a file or a folder", "A folder…").sees("Key AKIA…MPLE");
        assertThat(person.unnamed()).isEmpty();
      }
      assertThat(log.lines()).isEmpty();
    }
  }

  private boolean tells(String text) {
    return text.contains(CANARY);
  }

  private Person pasted(String sql) {
    return person.copied(sql).presses("Diagnose").presses("Paste in the place of the text");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Handler ear(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        logged.add(entry.getMessage() + " " + entry.getThrown());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
