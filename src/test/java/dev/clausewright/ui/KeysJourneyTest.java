package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the first step to the statement in the hand, with keys. */
@ExtendWith(ApplicationExtension.class)
final class KeysJourneyTest {
  private Person person;

  @Start
  void start(Stage stage) {
    person = Person.before(stage);
  }

  @AfterEach
  void leave() {
    person.close();
  }

  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  @Test
  void permanentKeysAreWrittenInEitherSpellingAndChecked() {
    withKeys("AKIAIOSFODNN7EXAMPLE");
    assertThat(person.statement())
        .isEqualTo(
            """
            copy sales.listing
            from 's3://lake/in/listing/'
            access_key_id '<access-key-id>'
            secret_access_key '<secret-access-key>';\
            """);
    person.presses("CREDENTIALS");
    assertThat(person.statement())
        .isEqualTo(
            """
            copy sales.listing
            from 's3://lake/in/listing/'
            credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>';\
            """);
    person.next().next().runsTheChecks();
    assertThat(person.verdict()).contains("works, as far as");
    person.next().presses("Copy with secrets…").sees("Copy the real keys to the clipboard?");
    person.presses("Copy with secrets");
    assertThat(person.clipboard())
        .contains("aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=" + SECRET);
    person.presses("Clear now").sees("Cleared");
    assertThat(person.clipboard()).isEmpty();
  }

  @Test
  void temporaryKeysThatExpireBeforeTheLoadIsDoneAreWarnedOfOnTheStepAndInTheCheck() {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .presses("With keys")
        .next()
        .presses("Temporary")
        .types("Access key ID", "ASIAIOSFODNN7EXAMPLE")
        .types("Secret access key", SECRET)
        .types("Session token", "token".repeat(40))
        .presses("Keys expire")
        .presses("In 15 min")
        .presses("The load takes")
        .presses("45 min")
        .sees("These keys run out before the load is done");
    person.next().next().runsTheChecks();
    assertThat(person.verdict()).contains("works, but");
  }

  @Test
  void keysOfTheRootUserFailTheCheckAndAreNotCopied() {
    withKeys("AKIAROOTUSERKEYSAMPL");
    person.sees("Never put root keys").next().next().runsTheChecks();
    assertThat(person.verdict()).contains("would fail");
    person.copied("something else").next().sees("Keys of the root user are not copied");
    person.presses("Copy with secrets…").sees("These are keys of the root user");
    assertThat(person.clipboard()).isEqualTo("something else");
  }

  private void withKeys(String id) {
    person
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .presses("With keys")
        .next()
        .types("Access key ID", id)
        .types("Secret access key", SECRET);
  }
}
