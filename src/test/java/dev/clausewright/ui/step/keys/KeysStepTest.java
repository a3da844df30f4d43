package dev.clausewright.ui.step.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Slot;
import dev.clausewright.draft.Access;
import dev.clausewright.need.Facts;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Trait;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.step.Studio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class KeysStepTest {
  private static final String KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  private final Studio studio =
      new Studio(
          Access.KEYS,
          copy ->
              copy.put(Slot.of(Part.ACCESS_KEY_ID), new Entry.Hole("access-key-id"))
                  .put(Slot.of(Part.SECRET_ACCESS_KEY), new Entry.Hole("secret-access-key")));
  private Stage stage;
  private KeysStep step;

  @Start
  void start(Stage shown) {
    stage = shown;
    step = new KeysStep(studio.session, studio.setting, Overlay.forSheets(), () -> {});
    studio.show(stage, s -> step);
  }

  @Test
  void permanentKeysAreWrittenInBothSpellings(FxRobot robot) {
    write(robot, "#access-key-id", "AKIAIOSFODNN7EXAMPLE");
    write(robot, "#secret-access-key", KEY);
    assertThat(studio.session.statement().value(Part.ACCESS_KEY_ID))
        .contains(new AccessKeyId("AKIAIOSFODNN7EXAMPLE"));
    assertThat(studio.printed())
        .contains("access_key_id '<access-key-id>'\nsecret_access_key '<secret-access-key>'");
    robot.interact(() -> button(robot, "CREDENTIALS").fire());
    assertThat(studio.printed())
        .contains("credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<")
        .doesNotContain("\naccess_key_id");
    assertThat(studio.session.statement().value(Part.CREDENTIALS_KEY_ID))
        .contains(new AccessKeyId("AKIAIOSFODNN7EXAMPLE"));
  }

  @Test
  void aTemporaryIdAmongPermanentKeysIsNamedAndOneClickAsksForItsToken(FxRobot robot) {
    write(robot, "#access-key-id", "ASIAIOSFODNN7EXAMPLE");
    assertThat(texts()).anyMatch(t -> t.contains("cannot be used without its session token"));
    robot.interact(() -> button(robot, "It is temporary").fire());
    assertThat(robot.lookup("#session-token").query().getParent().getParent().isVisible()).isTrue();
    assertThat(studio.printed()).contains("session_token '<session-token>'");
  }

  @Test
  void aLineBreakPastedAlongIsNamedAndRemovedWithOneClick(FxRobot robot) {
    PasswordField field = robot.lookup("#secret-access-key").queryAs(PasswordField.class);
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(KEY + "\n");
          Clipboard.getSystemClipboard().setContent(content);
          field.requestFocus();
          field.paste();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts())
        .contains("Ends with a line break; a key has 40 characters.", "41 characters");
    assertThat(secret().shape().has(Trait.LINE_BREAK)).isTrue();
    robot.interact(() -> button(robot, "Remove the break").fire());
    assertThat(secret().shape().traits()).isEmpty();
    assertThat(secret().shape().length()).isEqualTo(40);
    assertThat(texts()).contains("40 characters");
  }

  @Test
  void keysThatRunOutBeforeTheLoadIsDoneAreNamedWithTheTimeToAskFor(FxRobot robot) {
    robot.interact(() -> button(robot, "Temporary").fire());
    robot.interact(
        () ->
            studio.session.change(
                "times",
                draft ->
                    draft.withFacts(
                        FactsWith.expected(
                            FactsWith.expiry(
                                Facts.NONE, Optional.of(Studio.NOW.plus(Duration.ofMinutes(50)))),
                            Optional.of(Duration.ofMinutes(45))))));
    assertThat(texts())
        .contains("These keys may run out before the load is done", "50:00", "Why 1 h 23 min?");
  }

  @Test
  void theExpiryIsTakenAsInOneHour(FxRobot robot) {
    robot.interact(() -> button(robot, "Temporary").fire());
    robot.interact(() -> robot.lookup("#expiry").queryButton().fire());
    TextInputControl text = robot.lookup("#expiry-text").queryTextInputControl();
    robot.interact(() -> text.setText("in 1 h"));
    assertThat(studio.session.draft().facts().expiry())
        .contains(Studio.NOW.plus(Duration.ofHours(1)));
    robot.interact(() -> button(robot, "Not known").fire());
    assertThat(studio.session.draft().facts().expiry()).isEmpty();
  }

  @Test
  void theAccountTellsAKeyOfTheRootUser(FxRobot robot) {
    write(robot, "#access-key-id", "AKIAROOTUSERKEYSAMPL");
    Studio.until(() -> texts().stream().anyMatch(t -> t.contains("Never put root keys")));
  }

  @Test
  void nextLeadsToWhatIsMissingAndNotToWhatTheCheckWillRefuse(FxRobot robot) {
    List<Node> missing = new ArrayList<>();
    write(robot, "#access-key-id", "AKIAROOTUSERKEYSAMPL");
    robot.interact(() -> step.insist().ifPresent(missing::add));
    assertThat(missing).extracting(Node::getId).containsExactly("secret-access-key");
    assertThat(texts()).contains("Give the secret access key.");
    missing.clear();
    write(robot, "#secret-access-key", KEY);
    robot.interact(() -> step.insist().ifPresent(missing::add));
    assertThat(missing).isEmpty();
  }

  @Test
  void aRoleInsteadTakesTheKeysOutAndWipesThem(FxRobot robot) {
    write(robot, "#secret-access-key", KEY);
    SecretRef held = secret();
    assertThat(studio.vault.holds(held)).isTrue();
    robot.interact(() -> link(robot, "Use a role instead: nothing secret is written").fire());
    assertThat(studio.vault.holds(held)).isFalse();
    assertThat(studio.printed()).contains("iam_role '<role-arn>'").doesNotContain("secret");
  }

  @Test
  void permanentKeysHaveNoTokenAndTheOneThatWasThereIsWiped(FxRobot robot) {
    robot.interact(() -> button(robot, "Temporary").fire());
    write(robot, "#session-token", "token".repeat(30));
    SecretRef token = ref(Part.SESSION_TOKEN);
    robot.interact(() -> button(robot, "Permanent").fire());
    assertThat(studio.vault.holds(token)).isFalse();
    assertThat(studio.session.statement().says(Part.SESSION_TOKEN)).isFalse();
    robot.interact(studio.session::undo);
    assertThat(robot.lookup("#session-token").queryAs(PasswordField.class).getLength()).isZero();
  }

  @Test
  void whatWasTypedIsInNoTextNorLogNorTitleNorStatement(FxRobot robot) {
    String canary = "Kanarienvogel7890Kanarienvogel7890Vogel4";
    List<String> logged = new ArrayList<>();
    Handler handler = recording(logged);
    Logger.getLogger("").addHandler(handler);
    robot.interact(() -> button(robot, "Temporary").fire());
    write(robot, "#secret-access-key", canary);
    write(robot, "#session-token", canary + canary);
    robot.interact(studio.session::undo);
    robot.interact(studio.session::redo);
    Logger.getLogger("").removeHandler(handler);
    List<String> said = new ArrayList<>(texts());
    said.addAll(logged);
    said.add(stage.getTitle() == null ? "" : stage.getTitle());
    said.add(studio.printed());
    said.add(studio.session.statement().toString());
    said.add(studio.session.sightProperty().get().toString());
    said.add(studio.vault.toString());
    assertThat(said).noneMatch(text -> text.contains("Kanarien"));
  }

  @Test
  void theCountdownStopsWhenNobodySeesIt(FxRobot robot) {
    List<Integer> seconds = new ArrayList<>();
    Countdown[] countdown = new Countdown[1];
    robot.interact(
        () -> countdown[0] = Countdown.on(stage.getScene().getRoot(), () -> seconds.add(1)));
    assertThat(countdown[0].isRunning()).isTrue();
    assertThat(seconds).isNotEmpty();
    robot.interact(stage::hide);
    assertThat(countdown[0].isRunning()).isFalse();
  }

  private SecretRef secret() {
    return ref(Part.SECRET_ACCESS_KEY);
  }

  private SecretRef ref(Part part) {
    return studio
        .session
        .statement()
        .value(part)
        .map(value -> ((Secret) value).ref())
        .orElseThrow();
  }

  /** Types and leaves the field, as a person does. */
  private void write(FxRobot robot, String field, String text) {
    TextInputControl input = robot.lookup(field).queryTextInputControl();
    robot.interact(
        () -> {
          input.requestFocus();
          input.replaceSelection(text);
          stage.getScene().getRoot().requestFocus();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static ButtonBase button(FxRobot robot, String words) {
    return robot
        .lookup(
            n ->
                (n instanceof Button || n instanceof ToggleButton)
                    && words.equals(((Labeled) n).getText())
                    && seen(n))
        .query();
  }

  private static Hyperlink link(FxRobot robot, String words) {
    return robot.lookup(n -> n instanceof Hyperlink l && l.getText().equals(words)).query();
  }

  private static boolean seen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Everything that is shown or read aloud. */
  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> collect(stage.getScene().getRoot(), texts));
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (node.getAccessibleText() != null) {
      texts.add(node.getAccessibleText());
    }
    if (node instanceof Labeled labeled && labeled.getText() != null && seen(node)) {
      texts.add(labeled.getText());
    }
    if (node instanceof Text text) {
      texts.add(text.getText());
    }
    Object spoken = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    if (spoken instanceof String words) {
      texts.add(words);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  private static Handler recording(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        lines.add(String.valueOf(record.getMessage()));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
