package dev.clausewright.ui.step.finish;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Popovers;
import dev.clausewright.ui.control.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks before everything that was chosen is forgotten: that cannot be undone. */
final class AskAnew {
  private AskAnew() {}

  static void open(Button owner, Runnable anew) {
    VBox content = new VBox();
    content.getStyleClass().add("ask");
    PopOver popover = Popovers.of(content, owner);
    Button cancel = Buttons.outlined("Cancel", popover::hide);
    Button go =
        Buttons.primary(
            "Start anew",
            () -> {
              popover.hide();
              anew.run();
            });
    HBox foot = new HBox(Panel.spring(), cancel, go);
    foot.getStyleClass().add("ask-foot");
    content
        .getChildren()
        .addAll(
            Words.strong("Start with an empty statement?"),
            Words.wrapping(
                Words.body(
                    "What you chose is forgotten, and every secret is wiped. This cannot be"
                        + " undone; a copy or a saved file stays.")),
            foot);
    popover.setOnShown(event -> cancel.requestFocus());
    Popovers.show(popover, owner);
  }
}
