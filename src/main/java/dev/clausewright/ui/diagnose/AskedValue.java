package dev.clausewright.ui.diagnose;

import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.ui.control.Words;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One line that asks for what a rewrite needs to know; what is typed is shown at once. */
final class AskedValue extends HBox {
  private static final String DEFAULT = "default";

  private final TextField field = new TextField();
  private final String start;

  private AskedValue(String name, String start, Predicate<String> valid, Consumer<String> typed) {
    this.start = start;
    getStyleClass().add("asked-value");
    Label label = Words.strong(name);
    label.setMinWidth(USE_PREF_SIZE);
    field.getStyleClass().addAll("small", "code");
    field.setAccessibleText(name);
    HBox.setHgrow(field, Priority.ALWAYS);
    Label hint = Words.small("");
    hint.managedProperty().bind(hint.textProperty().isNotEmpty());
    hint.setMinWidth(USE_PREF_SIZE);
    field
        .textProperty()
        .subscribe(
            (before, now) -> {
              String text = now.strip();
              hint.setText(text.isEmpty() || valid.test(text) ? "" : "Not yet complete");
              typed.accept(text);
            });
    getChildren().addAll(label, field, hint);
  }

  static AskedValue role(Consumer<String> typed) {
    return new AskedValue(
        "Role ARN, or default", DEFAULT, text -> RoleValue.read(text).found().isPresent(), typed);
  }

  static AskedValue key(Consumer<String> typed) {
    return new AskedValue(
        "KMS key id or ARN", "", text -> KmsKey.read(text).found().isPresent(), typed);
  }

  /** What is typed, without blanks around it. */
  String text() {
    return field.getText().strip();
  }

  /** Puts what is most often meant, ready to be typed over. */
  void begin() {
    field.setText(start);
    Platform.runLater(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
  }
}
