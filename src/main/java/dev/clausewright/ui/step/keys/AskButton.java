package dev.clausewright.ui.step.keys;

import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Popovers;
import dev.clausewright.ui.control.Words;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Looks like a field, says what was chosen, and asks in a popover. */
final class AskButton extends Button {
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final String name;
  private final Label words = Words.body("");
  private @Nullable PopOver open;

  /**
   * @param content made anew each time it is asked; what it focuses gets the keyboard
   */
  AskButton(String name, Supplier<Region> content, Node... lead) {
    this.name = name;
    HBox line = new HBox(lead);
    line.getChildren().addAll(words, spring(), Icon.of(Feather.CHEVRON_DOWN, "muted"));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("sp-8");
    line.prefWidthProperty().bind(widthProperty().subtract(26));
    setGraphic(line);
    getStyleClass().add("field-button");
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(event -> ask(content.get()));
  }

  /** What is chosen, in words. */
  void say(String chosen) {
    words.setText(chosen);
    setAccessibleText(name + ": " + chosen);
  }

  /** An amber border: look at it. */
  void warn(boolean now) {
    pseudoClassStateChanged(WARNING, now);
  }

  void close() {
    if (open != null) {
      open.hide();
      open = null;
    }
  }

  static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private void ask(Region content) {
    close();
    open = Popovers.of(content, this);
    Popovers.show(open, this);
  }
}
