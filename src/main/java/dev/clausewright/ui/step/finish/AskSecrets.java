package dev.clausewright.ui.step.finish;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Popovers;
import dev.clausewright.ui.control.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** Asks before secrets go to the clipboard: what goes, who can read it, and for how long. */
final class AskSecrets {
  private AskSecrets() {}

  static void open(Button owner, Hidden hidden, Runnable copy, Consumer<Boolean> asking) {
    VBox content = new VBox();
    content.getStyleClass().add("ask");
    PopOver popover = Popovers.of(content, owner);
    Label title = Words.strong("Copy the real keys to the clipboard?");
    title.setGraphic(Icon.of(Feather.LOCK, "muted"));
    content
        .getChildren()
        .addAll(
            title,
            Words.wrapping(
                Words.body(
                    "Until it is cleared, every program on this computer can read it. Clipboard"
                        + " managers may keep a copy for good.")));
    hidden
        .keyId()
        .ifPresent(
            id ->
                content
                    .getChildren()
                    .add(row(Icon.small(Feather.KEY, "muted"), Words.code(id), "access key ID")));
    Label secrets = Words.body(hidden.secretsWords());
    Label cleared = Words.body("Cleared after " + Clipping.KEPT.toSeconds() + " s");
    Button cancel = Buttons.outlined("Cancel", popover::hide);
    Button go =
        Buttons.primary(
            "Copy with secrets",
            () -> {
              popover.hide();
              copy.run();
            });
    HBox foot = new HBox(Panel.spring(), cancel, Buttons.with(go, Icon.of(Feather.COPY)));
    foot.getStyleClass().add("ask-foot");
    content
        .getChildren()
        .addAll(
            row(Icon.small(Feather.LOCK, "muted"), secrets, hidden.names()),
            row(Icon.small(Feather.CLOCK, "muted"), cleared, "if it still holds this text"),
            foot);
    popover.setOnShown(event -> cancel.requestFocus());
    popover.showingProperty().subscribe(asking);
    Popovers.show(popover, owner);
  }

  private static HBox row(Node icon, Label what, String quiet) {
    HBox row = new HBox(icon, what, Words.small(quiet));
    row.getStyleClass().add("ask-row");
    return row;
  }
}
