package dev.clausewright.ui.diagnose;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a fix would change, before it does: side by side or one below the other. */
final class DifferencePane extends VBox {
  /** How a difference is laid out. */
  enum Form {
    SIDE_BY_SIDE("Side by side"),
    UNIFIED("Unified");

    private final String words;

    Form(String words) {
      this.words = words;
    }
  }

  private final Label what = Words.quiet("");
  private final DifferenceLines lines = new DifferenceLines();
  private final VBox question = new VBox();
  private final Button apply;
  private final Segments<Form> form =
      new Segments<>("Difference", List.of(Form.values()), f -> f.words);
  private Optional<Difference> shown = Optional.empty();

  /** There is no room for two texts side by side. */
  private boolean isNarrow;

  private Runnable made = () -> {};

  DifferencePane(Runnable close) {
    getStyleClass().add("difference");
    what.setMinWidth(0);
    form.small().onChosen(chosen -> draw()).put(Form.SIDE_BY_SIDE);
    HBox head = new HBox(Words.strong("Difference"), what, Panel.spring(), form);
    head.getStyleClass().add("difference-head");
    VBox.setVgrow(lines, Priority.ALWAYS);
    question.getStyleClass().add("difference-question");
    apply = Buttons.plain("Apply this fix", () -> made.run());
    HBox foot =
        new HBox(
            Words.small("Everything else stays as it is, to the byte."),
            Panel.spring(),
            Buttons.plain("Close", close),
            apply);
    foot.getStyleClass().add("difference-foot");
    getChildren().addAll(head, question, lines, foot);
    widthProperty()
        .subscribe(
            (before, now) -> {
              boolean narrow = now.doubleValue() < ScriptBar.NARROW;
              form.setVisible(!narrow);
              if (narrow != isNarrow) {
                isNarrow = narrow;
                draw();
              }
            });
    ask(Optional.empty());
  }

  /** Shows what a change would do; the action makes it. */
  void show(String label, Difference difference, Runnable action) {
    what.setText(label);
    shown = Optional.of(difference);
    made = action;
    apply.setDisable(false);
    draw();
  }

  /** There is no change yet: something has to be named first. */
  void empty(String label) {
    what.setText(label);
    shown = Optional.empty();
    apply.setDisable(true);
    draw();
  }

  /** What has to be named before the change is known; empty for nothing. */
  void ask(Optional<Node> field) {
    question.getChildren().setAll(field.stream().toList());
    question.setVisible(field.isPresent());
    question.setManaged(field.isPresent());
  }

  private void draw() {
    lines.show(shown, isNarrow || form.value().filter(Form.UNIFIED::equals).isPresent());
  }
}
