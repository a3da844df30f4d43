package dev.clausewright.ui.step.role;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Named;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A command to be copied whole; a document in it is folded until somebody wants to see it. */
final class CommandBlock extends StackPane {
  private static final Duration TOLD = Duration.seconds(2);

  private final Command command;
  private final VBox lines = new VBox();
  private boolean unfolded;

  CommandBlock(String name, String text, Optional<String> document) {
    command = Command.of(text, document);
    Button copy = Buttons.tiny("Copy: " + name, Feather.COPY, () -> {});
    copy.setOnAction(event -> copy(text, copy));
    StackPane.setAlignment(copy, Pos.TOP_RIGHT);
    lines.setMinWidth(0);
    getStyleClass().add("cmd");
    getChildren().addAll(lines, copy);
    setAccessibleText(name + ": " + text);
    draw();
  }

  void toggle() {
    unfolded = !unfolded;
    draw();
  }

  /** Puts text on the clipboard and says so on the button for two seconds. */
  static void copy(String text, Button button) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    if (button.getGraphic() instanceof FontIcon icon) {
      String name = button.getAccessibleText();
      icon.setIconCode(Feather.CHECK);
      Named.as(button, "Copied");
      PauseTransition back = new PauseTransition(TOLD);
      back.setOnFinished(
          event -> {
            icon.setIconCode(Feather.COPY);
            Named.as(button, name == null ? button.getText() : name);
          });
      back.play();
    }
  }

  private void draw() {
    lines.getChildren().clear();
    for (Command.Line line : command.lines()) {
      switch (line) {
        case Command.Words(var words) -> lines.getChildren().add(flow(words));
        case Command.Folded folded -> draw(folded);
      }
    }
  }

  private void draw(Command.Folded folded) {
    int count = folded.document().size();
    Button chip = Buttons.plain(unfolded ? "Fold" : count + " lines", this::toggle);
    chip.getStyleClass().setAll("hole");
    chip.setAccessibleText(unfolded ? "Fold the document" : "Show the " + count + " lines");
    if (!unfolded) {
      HBox line = new HBox(flow(folded.before()), chip, flow(folded.after()));
      line.getStyleClass().add("cmd-line");
      line.setAlignment(Pos.CENTER_LEFT);
      lines.getChildren().add(line);
      return;
    }
    HBox first = new HBox(flow(folded.before()), chip);
    first.getStyleClass().add("cmd-line");
    first.setAlignment(Pos.CENTER_LEFT);
    lines.getChildren().add(first);
    for (String text : folded.document()) {
      lines.getChildren().add(flow(List.of(new Command.Word(text, "syntax-string"))));
    }
    lines.getChildren().add(flow(folded.after()));
  }

  private static TextFlow flow(List<Command.Word> words) {
    TextFlow flow = new TextFlow();
    for (Command.Word word : words) {
      Text text = new Text(word.text());
      text.getStyleClass().addAll("code-inline", word.ink());
      flow.getChildren().add(text);
    }
    flow.getStyleClass().add("cmd-text");
    flow.setMinWidth(0);
    return flow;
  }
}
