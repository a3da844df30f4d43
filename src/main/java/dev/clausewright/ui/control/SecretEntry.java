package dev.clausewright.ui.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * A secret's field: counts its characters, shows them only while a button is held, hands them over
 * as an array when the field is left, on Enter and after a paste. Nothing here ever makes a String
 * of them.
 */
public final class SecretEntry extends Field {
  private final SecretField input;
  private final Function<char[], FieldState> judge;
  private final Label count = Words.small("");
  private Consumer<char[]> committed = secret -> {};
  private boolean fromOutside;
  private boolean dirty;
  private boolean told;
  private int length;

  /** The judge borrows the characters: it must not keep the array. */
  public SecretEntry(String name, Function<char[], FieldState> judge) {
    this(name, new SecretField(), judge);
  }

  private SecretEntry(String name, SecretField input, Function<char[], FieldState> judge) {
    super(name, input);
    this.input = input;
    this.judge = judge;
    trailing(count);
    beside(holdToShow());
    input.onLength(this::changed);
    input
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                commit();
              }
            });
    input.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            commit();
          }
        });
    settle();
  }

  /** Receives the characters, to be copied into a vault at once: the array is cleared after. */
  public SecretEntry onCommitted(Consumer<char[]> consumer) {
    committed = consumer;
    return this;
  }

  /** A repair's way to write: the field takes a copy, the array given is cleared. */
  public void replace(char[] secret) {
    told = true;
    put(secret);
    dirty = true;
    commit();
  }

  /** Shows what a vault holds, without reporting an edit; the array given is cleared. */
  public void put(char[] secret) {
    fromOutside = true;
    input.wipe();
    for (char c : secret) {
      input.appendText(Character.toString(LineBreaks.kept(c)));
    }
    Arrays.fill(secret, '\0');
    input.end();
    fromOutside = false;
    told = length > 0;
    settle();
  }

  /** Empties the field; nothing of it can be brought back by undo. */
  public void wipe() {
    fromOutside = true;
    input.wipe();
    fromOutside = false;
    dirty = false;
    told = false;
    settle();
  }

  public int length() {
    return length;
  }

  /** Hands over what was typed and not handed over yet. */
  public void commit() {
    if (dirty) {
      dirty = false;
      told = length > 0;
      input.lend(committed);
    }
    settle();
  }

  /** Judges again: what the secret is compared with may have changed. */
  public void judgeAgain() {
    settle();
  }

  /** Says what is wrong even if nothing was typed; answers whether something is. */
  public boolean insist() {
    told = true;
    settle();
    return state() instanceof FieldState.Problem;
  }

  @Override
  protected void mark(FieldState now) {
    if (control() instanceof SecretField field) {
      field.setRight(
          switch (now) {
            case FieldState.Untouched _, FieldState.Doubtful _ -> null;
            case FieldState.Valid _ -> Icon.of(Feather.CHECK, "success");
            case FieldState.Problem _ -> Icon.of(Feather.X_CIRCLE, "danger");
          });
    }
  }

  private void changed(int now) {
    boolean pasted = Math.abs(now - length) > 1;
    length = now;
    if (!fromOutside) {
      dirty = true;
      if (pasted) {
        commit();
      }
      settle();
    }
  }

  private void settle() {
    count.setText(
        length == 0
            ? ""
            : length == 1 ? "1 character" : String.format(Locale.ROOT, "%,d characters", length));
    input.lend(
        secret -> {
          FieldState found = judge.apply(secret);
          boolean early = found instanceof FieldState.Problem && !told;
          show(early ? FieldState.untouched() : found);
        });
  }

  private Button holdToShow() {
    Button hold = Buttons.plain("Hold to show", () -> {});
    hold.setGraphic(Icon.of(Feather.EYE));
    hold.getStyleClass().add("hold");
    hold.armedProperty().subscribe(input::reveal);
    hold.setAccessibleText("Hold to show: " + name());
    return hold;
  }
}
