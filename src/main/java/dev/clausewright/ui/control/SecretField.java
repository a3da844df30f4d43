package dev.clausewright.ui.control;

import atlantafx.base.controls.CustomTextFieldSkin;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/**
 * A masked field whose characters are handed over as an array. It is a {@link PasswordField}, so
 * that neither cut, copy nor a screen reader gives its text away. The toolkit itself keeps a String
 * while the field is filled: {@link #wipe} drops it together with the field's own undo.
 */
final class SecretField extends PasswordField {
  private static final char DOT = '\u2022';

  private final ObjectProperty<Node> left = new SimpleObjectProperty<>();
  private final ObjectProperty<Node> right = new SimpleObjectProperty<>();
  private boolean revealed;

  SecretField() {
    getStyleClass().addAll("custom-text-field", "code", "secret");
  }

  /** None takes the mark away: the toolkit's own word for nothing is null. */
  @SuppressWarnings("NullAway")
  void setRight(@Nullable Node node) {
    right.set(node);
  }

  /** Listens without asking for the text: only its length is told. */
  void onLength(IntConsumer consumer) {
    textProperty()
        .addListener(
            (InvalidationListener) observable -> consumer.accept(getCharacters().length()));
  }

  /** Lends the characters; the array is cleared when the borrower returns. */
  void lend(Consumer<char[]> borrower) {
    CharSequence held = getCharacters();
    char[] copy = new char[held.length()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = LineBreaks.meant(held.charAt(i));
    }
    try {
      borrower.accept(copy);
    } finally {
      Arrays.fill(copy, '\0');
    }
  }

  /** Takes a line break along, so that it can be named. */
  @Override
  public void paste() {
    LineBreaks.paste(this);
  }

  /** Shows or masks; a new skin, because the old one keeps what it has drawn. */
  void reveal(boolean now) {
    if (revealed != now) {
      revealed = now;
      int caret = getCaretPosition();
      setSkin(createDefaultSkin());
      positionCaret(caret);
    }
  }

  /** Empties the field and its undo. */
  void wipe() {
    reveal(false);
    clear();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new CustomTextFieldSkin(this) {
      @Override
      public ObjectProperty<Node> leftProperty() {
        return left;
      }

      @Override
      public ObjectProperty<Node> rightProperty() {
        return right;
      }

      @Override
      protected String maskText(String text) {
        return revealed ? text : String.valueOf(DOT).repeat(text.length());
      }
    };
  }
}
