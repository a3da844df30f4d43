package dev.clausewright.ui.control;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One line of text. Good news comes at once; a problem is told on leaving the field, on Enter and
 * after a paste, never while a person is still typing the first time. Once told, it is judged again
 * with every key, so that it goes the moment it is mended.
 */
public final class TextEntry extends Field {
  private final TextInputControl input;
  private final Function<String, FieldState> judge;
  private Consumer<String> edited = text -> {};
  private boolean fromOutside;
  private boolean told;

  public TextEntry(String name, Function<String, FieldState> judge) {
    this(name, new LineField(), judge);
  }

  private TextEntry(String name, TextInputControl input, Function<String, FieldState> judge) {
    super(name, input);
    this.input = input;
    this.judge = judge;
    settle(judge.apply(""));
    input.textProperty().subscribe((before, now) -> changed(before, now));
    input.focusedProperty().subscribe((before, now) -> left(before, now));
    input.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && input instanceof TextField) {
            insist();
          }
        });
  }

  /** Several lines, wrapped. Tab leaves it, as it leaves every field. */
  public static TextEntry block(String name, int rows, Function<String, FieldState> judge) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> tab(area, event));
    return new TextEntry(name, area, judge);
  }

  /** Code font. */
  public TextEntry code() {
    input.getStyleClass().add("code");
    return this;
  }

  public TextEntry prompt(String words) {
    input.setPromptText(words);
    return this;
  }

  public TextEntry left(Node icon) {
    if (input instanceof CustomTextField field) {
      field.setLeft(icon);
    }
    return this;
  }

  /** Called with the whole text on every change made by a person, not by {@link #put}. */
  public TextEntry onEdited(Consumer<String> consumer) {
    edited = consumer;
    return this;
  }

  public String text() {
    return input.getText();
  }

  /** What the draft holds. Keeps the caret when nothing changes, and reports no edit. */
  public void put(String text) {
    if (!text.equals(input.getText())) {
      fromOutside = true;
      input.setText(text);
      input.end();
      fromOutside = false;
    }
  }

  /** A person's edit made by a button: replaces the text and reports it. */
  public void replace(String text) {
    told = true;
    input.setText(text);
    input.end();
  }

  /** Judges again: what the field is compared with may have changed. */
  public void judgeAgain() {
    settle(judge.apply(text()));
  }

  /** Says what is wrong even if nothing was typed; answers whether something is. */
  public boolean insist() {
    told = true;
    judgeAgain();
    return state() instanceof FieldState.Problem;
  }

  @Override
  public void reach() {
    input.requestFocus();
    input.end();
  }

  @Override
  protected void mark(FieldState now) {
    if (control() instanceof CustomTextField field) {
      field.setRight(
          switch (now) {
            case FieldState.Untouched _, FieldState.Doubtful _ -> null;
            case FieldState.Valid(String said) ->
                said.isEmpty() ? null : Icon.of(Feather.CHECK, "success");
            case FieldState.Problem _ -> Icon.of(Feather.X_CIRCLE, "danger");
          });
    }
  }

  private static void tab(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void changed(@Nullable String before, String now) {
    boolean pasted = before == null || Math.abs(now.length() - before.length()) > 1;
    told = !now.isEmpty() && (told || fromOutside || pasted);
    settle(judge.apply(now));
    if (!fromOutside) {
      edited.accept(now);
    }
  }

  private void left(boolean before, boolean now) {
    if (before && !now && !text().isEmpty()) {
      insist();
    }
  }

  /** While typing, a problem nobody was told of yet is shown as its field's hint. */
  private void settle(FieldState found) {
    boolean early = found instanceof FieldState.Problem && !told;
    show(early ? hint() : found);
  }

  private FieldState hint() {
    FieldState empty = judge.apply("");
    return empty instanceof FieldState.Untouched ? empty : FieldState.untouched();
  }
}
