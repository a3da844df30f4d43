package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
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

/** A secret never leaves the field it was typed into, unless somebody asks for it. */
@ExtendWith(ApplicationExtension.class)
final class SecretJourneyTest {
  private Person person;

  @Start
  void start(Stage stage) {
    person = Person.before(stage);
  }

  @AfterEach
  void leave() {
    person.close();
  }

  private static final String CANARY = "Kanarienvogel";
  private static final String SECRET = CANARY + "7890Kanarienvogel7890Vogel4";
  private static final String TOKEN = (CANARY + "0123456789+/").repeat(12);

  private final List<String> told = new CopyOnWriteArrayList<>();

  @Test
  void aCanaryIsInNoLogFileTitleTextLabelDraftOrClipboard(@TempDir Path folder) throws IOException {
    Handler listener = listening();
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    root.setLevel(Level.ALL);
    root.addHandler(listener);
    Path file = folder.resolve("copy.sql");
    try {
      types();
      person.keys(KeyCode.SHORTCUT, KeyCode.Z);
      looks();
      person.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
      looks();
      person.presses("CREDENTIALS");
      looks();
      person.next().next().runsTheChecks();
      looks();
      person.goesTo("Keys");
      looks();
      person.goesTo("Finish").presses("Copy with placeholders");
      looks();
      person.willSaveTo(file.toFile()).presses("Save…").sees("Saved as copy.sql.");
      person.presses("Copy with secrets…").sees("Copy the real keys to the clipboard?");
      looks();
      person.doesNotSee("Copy the real keys to the clipboard?"); // a look at the preview closed it
      person.presses("Copy with secrets…").presses("Cancel");
      looks();
    } finally {
      root.removeHandler(listener);
      root.setLevel(before);
    }
    told.add(Files.readString(file));
    assertThat(told).hasSizeGreaterThan(200).noneMatch(text -> text.contains(CANARY));
    person.presses("Copy with secrets…").presses("Copy with secrets");
    assertThat(person.clipboard()).contains(SECRET).contains(TOKEN);
    person.presses("Start anew").sees("Start with an empty statement?").presses("Start anew");
    person.until("the secrets are gone", () -> !person.draft().toString().contains("SecretRef"));
  }

  private void types() {
    person
        .copied("nothing")
        .wantsToLoad("sales.listing", "s3://lake/in/listing/")
        .presses("With keys")
        .next()
        .presses("Temporary")
        .types("Access key ID", "ASIAIOSFODNN7EXAMPLE")
        .types("Secret access key", SECRET)
        .types("Session token", TOKEN);
    looks();
  }

  private void looks() {
    told.addAll(person.seenAndHeard());
    told.add(person.title());
    told.add(person.draft().toString());
    told.add(person.clipboard());
    told.add(person.statement());
    told.addAll(person.undoLabels());
  }

  private Handler listening() {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        List<Object> all = new ArrayList<>();
        all.add(record.getMessage());
        if (record.getParameters() != null) {
          all.addAll(List.of(record.getParameters()));
        }
        all.add(record.getThrown());
        told.add(all.toString());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
