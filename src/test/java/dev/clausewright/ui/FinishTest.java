package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.preview.Ground;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.finish.Clipping;
import dev.clausewright.ui.step.finish.FinishStep;
import dev.clausewright.ui.step.finish.Handing;
import dev.clausewright.ui.step.finish.Told;
import dev.clausewright.ui.step.statement.Start;
import dev.clausewright.ui.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class FinishTest {
  private static final String CANARY = "CANARY+secret/0123456789CANARY+secret/01";

  private final Vault vault = new Vault();
  private final Work work = new Work();
  private final ObjectProperty<Told> told = new SimpleObjectProperty<>(Told.NOT_CHECKED);
  private final List<String> said = new CopyOnWriteArrayList<>();
  private Optional<Path> file = Optional.empty();
  private Clipping clipping;

  @org.testfx.framework.junit5.Start
  void start(Stage stage) {
    Session session = new Session(keys(), vault);
    clipping = new Clipping();
    Handing handing =
        new Handing(
            work,
            ground(),
            clipping,
            told,
            () -> file,
            (Status status, String words) -> said.add(words),
            new Region(),
            () -> {});
    Scene scene = new Scene(FinishStep.step(session, handing).view().get().node(), 640, 720);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** What a test before left there is not ours. */
  @BeforeEach
  void emptyClipboard(FxRobot robot) {
    robot.interact(() -> Clipboard.getSystemClipboard().clear());
  }

  @AfterEach
  void close() {
    work.close();
  }

  @Test
  void copyingWithSecretsAsksFirstAndClearsOnlyWhatItPutThere(FxRobot robot) {
    press(robot, "Copy with secrets…");
    assertThat(clipboard(robot)).doesNotContain("CANARY");
    press(robot, "Copy with secrets");
    assertThat(clipboard(robot)).contains("secret_access_key '" + CANARY + "'");
    press(robot, "Clear now");
    assertThat(clipboard(robot)).doesNotContain("CANARY");
    assertThat(clipping.stateProperty().get()).isInstanceOf(Clipping.State.Cleared.class);
  }

  @Test
  void whatSomebodyCopiedSinceIsLeftAlone(FxRobot robot) {
    robot.interact(() -> clipping.putSecret(CANARY));
    robot.interact(
        () -> {
          ClipboardContent other = new ClipboardContent();
          other.putString("something else");
          Clipboard.getSystemClipboard().setContent(other);
        });
    robot.interact(() -> clipping.clear());
    assertThat(clipboard(robot)).isEqualTo("something else");
    assertThat(clipping.stateProperty().get()).isInstanceOf(Clipping.State.LeftAlone.class);
  }

  @Test
  void keysOfTheRootUserAreNotCopied(FxRobot robot) {
    robot.interact(() -> told.set(new Told(Status.FAILED, "Root keys.", "", false)));
    press(robot, "Copy with secrets…");
    assertThat(said).anyMatch(words -> words.contains("root user"));
    assertThat(robot.lookup("Cancel").tryQuery()).isEmpty();
  }

  @Test
  void theFileHoldsPlaceholdersOnly(FxRobot robot, @TempDir Path folder) throws Exception {
    file = Optional.of(folder.resolve("listing.sql"));
    press(robot, "Save…");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !said.isEmpty());
    assertThat(said).containsExactly("Saved as listing.sql.");
    assertThat(Files.readString(file.get()))
        .contains("secret_access_key '<secret-access-key>'")
        .doesNotContain("CANARY")
        .endsWith(";\n");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidSo(FxRobot robot, @TempDir Path folder) throws Exception {
    file = Optional.of(folder.resolve("no such folder").resolve("listing.sql"));
    press(robot, "Save…");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !said.isEmpty());
    assertThat(said.getFirst()).startsWith("Not saved: listing.sql");
  }

  private static void press(FxRobot robot, String words) {
    robot.interact(
        () ->
            robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().equals(words) && button.isVisible())
                .findFirst()
                .orElseThrow()
                .fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String clipboard(FxRobot robot) {
    String[] held = new String[1];
    robot.interact(() -> held[0] = String.valueOf(Clipboard.getSystemClipboard().getString()));
    return held[0];
  }

  private Draft keys() {
    Draft draft = Start.draft();
    Statement open = Bench.listing(draft).withAccess(Access.KEYS).statement();
    Slot slot = Slot.of(Part.SECRET_ACCESS_KEY);
    Statement keys =
        Bench.put(open, Part.ACCESS_KEY_ID, "AKIAIOSFODNN7EXAMPLE")
            .put(
                slot,
                Entries.secret(slot, vault.put(Kind.SECRET_ACCESS_KEY, CANARY.toCharArray())));
    return draft.withAccess(Access.KEYS).withStatement(keys);
  }

  private static Ground ground() {
    return new Ground() {
      @Override
      public OptionalInt number(StepId step) {
        return OptionalInt.empty();
      }

      @Override
      public Optional<Slot> lit() {
        return Optional.empty();
      }

      @Override
      public boolean visited(StepId step) {
        return true;
      }
    };
  }
}
