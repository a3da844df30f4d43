package dev.clausewright.ui.diagnose.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.rules.Severity;
import dev.clausewright.sql.Tokens;
import dev.clausewright.ui.control.Theme;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class CodeEditorTest {
  private final Theme[] theme = new Theme[1];
  private CodeEditor editor;
  private Scene scene;

  @Start
  void start(Stage stage) {
    theme[0] = new Theme();
    editor = new CodeEditor(Tokens::of);
    editor
        .node()
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    Theme.class.getResource("/dev/clausewright/ui/diagnose/diagnose.css"))
                .toExternalForm());
    scene = new Scene(editor.node(), 700, 400);
    theme[0].dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void typingWordsAndTakingThemBackOneByOne(FxRobot robot) {
    open("");
    robot.clickOn(editor.focus()).write("copy sales");
    assertThat(text()).isEqualTo("copy sales");
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    assertThat(text()).isEqualTo("copy ");
    robot.interact(editor::redo);
    assertThat(text()).isEqualTo("copy sales");
  }

  @Test
  void aLineBrokenByHandEndsAsTheOthersDoAndUndoGivesBackEveryByte(FxRobot robot) {
    String before = "copy a\r\nfrom 'b'\r\n";
    open(before);
    robot.clickOn(editor.focus());
    robot.interact(() -> editor.reveal(4, 4));
    robot.type(KeyCode.ENTER);
    assertThat(text()).isEqualTo("copy\r\n a\r\nfrom 'b'\r\n");
    robot.type(KeyCode.BACK_SPACE);
    assertThat(text()).isEqualTo(before);
    robot.interact(editor::undo);
    robot.interact(editor::undo);
    assertThat(text()).isEqualTo(before);
    assertThat(editor.undoProperty().get().undo()).isEmpty();
  }

  @Test
  void copyingAndCuttingHandOverPlainTextWithItsLineEndsAndNothingElse(FxRobot robot) {
    open("a\r\nb\rc");
    robot.clickOn(editor.focus());
    robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL, KeyCode.X).release(KeyCode.X, KeyCode.CONTROL);
    assertThat(text()).isEmpty();
    robot.interact(
        () -> {
          Clipboard held = Clipboard.getSystemClipboard();
          assertThat(held.getContentTypes()).containsExactly(DataFormat.PLAIN_TEXT);
          assertThat(held.getString()).isEqualTo("a\r\nb\rc");
        });
    robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
    assertThat(text()).isEqualTo("a\r\nb\rc");
  }

  @Test
  void severalPlacesChangeAsOneStep(FxRobot robot) {
    open("one two three");
    robot.interact(() -> editor.apply("Fix", List.of(new Patch(0, 3, "1"), new Patch(8, 13, "3"))));
    assertThat(text()).isEqualTo("1 two 3");
    robot.interact(editor::undo);
    assertThat(text()).isEqualTo("one two three");
  }

  @Test
  void whatIsWrongUnderTheCaretIsReadAloud(FxRobot robot) {
    open("copy t\nfrom 'x'");
    robot.interact(
        () -> {
          editor.draw(drawing(List.of(new Mark(12, 15, Severity.ERROR, "Error: not a location."))));
          editor.reveal(13, 13);
        });
    assertThat(editor.focus().queryAccessibleAttribute(AccessibleAttribute.HELP))
        .isEqualTo("Error: not a location.");
  }

  @Test
  void aLineOfAMillionCharactersAndControlCharactersAreShownAndKept(FxRobot robot) {
    String text = "x".repeat(1_000_000) + "\nnull \u0000 and nbsp \u00a0\n";
    open(text);
    robot.interact(() -> editor.reveal(1_000_002, 1_000_006));
    assertThat(text()).isEqualTo(text);
    assertThat(editor.lineOf(1_000_002)).isEqualTo(2);
  }

  @Test
  void pastingTakesTheTextOfTheClipboardInThePlaceOfTheSelection(FxRobot robot) {
    open("copy t");
    robot.clickOn(editor.focus());
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString("sales.listing");
          content.putHtml("<b>no</b>");
          Clipboard.getSystemClipboard().setContent(content);
          editor.reveal(5, 6);
        });
    robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
    assertThat(text()).isEqualTo("copy sales.listing");
    robot.interact(editor::undo);
    assertThat(text()).isEqualTo("copy t");
  }

  private Sketch.Drawing drawing(List<Mark> marks) {
    try {
      return editor.sketch().with(marks);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private void open(String text) {
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> editor.open(Snapshot.of(text)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String text() {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> editor.snapshot().text());
  }
}
