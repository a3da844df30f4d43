package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.ui.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the training account to a snapshot, to AWS, and back: the statement stays what it was. */
@ExtendWith(ApplicationExtension.class)
final class AccountsJourneyTest {
  private static final String CODE = "314159";

  @TempDir static Path temporary;

  private final PretendCloud cloud = new PretendCloud();
  private Path remembered;
  private Person person;

  @Start
  void start(Stage stage) throws IOException {
    remembered = Files.createTempFile(temporary, "settings", ".properties");
    person = Person.with(stage, Sourced.with(cloud, Settings.in(remembered)));
  }

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void aSnapshotIsOpenedCheckedAndLost() throws IOException {
    Path folder =
        SnapshotFolder.home(
            temporary.resolve("prod-snapshot"), Instant.now().minus(Duration.ofDays(41)));
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("lake-steward", "analytics-prod")
        .goesTo("Check")
        .runsTheChecks();
    String before = person.statement();
    person
        .willOpen(folder)
        .choosesInMenu("Account", "Open a snapshot folder…")
        .sees("prod-snapshot · taken 41 days ago")
        .sees("taken 41 days ago")
        .sees("Old")
        .sees("This result is about another account")
        .runsTheChecks();
    assertThat(person.verdict()).contains("COPY");
    person.goesTo("Role").sees("16 in this account").goesTo("Check");
    Files.move(folder, temporary.resolve("moved"));
    person
        .choosesInMenu("Account", "Read the snapshot again")
        .sees("The account could not be asked")
        .presses("Use the training account")
        .sees("This result is about another account");
    assertThat(person.statement()).isEqualTo(before);
    person.until(
        "the snapshot is remembered",
        () -> remembered().contains("prod-snapshot") && remembered().contains("123456789012"));
  }

  @Test
  void oneConnectsWithACodeThatIsKeptNowhere() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .usesTheRole("lake-steward", "analytics-prod")
        .goesTo("Check")
        .choosesInMenu("Account", "Connect to AWS…")
        .picks("partner")
        .sees("aws sso login --profile partner")
        .picks("owner")
        .sees("The root user")
        .keys(KeyCode.ENTER)
        .picks("ci-deploy")
        .sees("AWS did not answer in 10 seconds")
        .picks("slow")
        .sees("Asking AWS who you are…")
        .picks("ops-admin")
        .types("Code of your MFA device", CODE)
        .presses("Use the code")
        .sees("ops-admin, as AnalystLoader")
        .presses("Connect as ops-admin")
        .sees("AWS · ops-admin")
        .sees("Ask before you load")
        .runsTheChecks()
        .sees(" calls in ");
    assertThat(person.verdict()).contains("COPY");
    assertThat(cloud.codes).containsExactly(CODE);
    assertThat(cloud.closed).contains("owner").doesNotContain("ops-admin");
    assertThat(person.seenAndHeard()).noneMatch(words -> words.contains(CODE));
    person.until("the profile is remembered", () -> remembered().contains("ops-admin"));
    assertThat(remembered()).doesNotContain(CODE);
    person.choosesInMenu("Account", "Forget what was read");
    person.until("it was forgotten", () -> cloud.refreshed == 1);
    assertThat(person.unnamed()).isEmpty();
  }

  @Test
  void whatTakesTooLongIsCancelledAndTheAccountBeforeStays() {
    person
        .choosesInMenu("Account", "Connect to AWS…")
        .picks("slow")
        .sees("Asking AWS who you are…")
        .keys(KeyCode.ESCAPE)
        .doesNotSee("Profiles from your AWS files")
        .sees("Training account");
    assertThat(cloud.opened).isNotEmpty();
    person
        .choosesInMenu("Account", "Connect to AWS…")
        .picks("analytics")
        .sees("Connect as mara")
        .keys(KeyCode.ENTER)
        .sees("AWS · analytics");
  }

  private String remembered() {
    try {
      return Files.readString(remembered);
    } catch (IOException gone) {
      return "";
    }
  }
}
