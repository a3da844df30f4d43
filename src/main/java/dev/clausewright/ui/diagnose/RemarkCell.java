package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Finding;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A finding: what, where, what mends it; the one that is looked at also says why. */
final class RemarkCell extends ListCell<Remark> {
  private final ScriptDesk desk;
  private final Consumer<Remark> difference;

  RemarkCell(ScriptDesk desk, Consumer<Remark> difference) {
    this.desk = desk;
    this.difference = difference;
    getStyleClass().add("remark-cell");
    setPrefWidth(0);
    selectedProperty().subscribe((before, now) -> updateItem(getItem(), isEmpty()));
  }

  @Override
  protected void updateItem(@Nullable Remark remark, boolean empty) {
    super.updateItem(remark, empty);
    if (empty || remark == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(content(remark));
      setAccessibleText(
          Looks.word(remark.severity())
              + ": "
              + remark.title()
              + ". "
              + remark.where()
              + ". "
              + remark.why());
    }
  }

  /** As high as its words need at this width, which the skin of a cell would not ask. */
  @Override
  protected double computePrefHeight(double width) {
    double room = getListView() == null ? width : getListView().getWidth() - 1;
    return getGraphic() == null
        ? super.computePrefHeight(width)
        : Math.ceil(getGraphic().prefHeight(room));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  private HBox content(Remark remark) {
    Label title =
        Words.wrapping(isSelected() ? Words.strong(remark.title()) : Words.body(remark.title()));
    VBox lines = new VBox(title);
    lines.getStyleClass().add("remark-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    if (isSelected()) {
      Label why = Words.wrapping(new Label(remark.why()));
      why.getStyleClass().add("text-small");
      lines.getChildren().add(why);
    }
    lines.getChildren().add(Words.wrapping(Words.small(foot(remark))));
    Node icon = Looks.status(remark.severity()).icon();
    HBox row = new HBox(icon, lines, action(remark));
    row.getStyleClass().add("remark");
    return row;
  }

  private Button action(Remark remark) {
    Button button =
        remark
            .finding()
            .fix()
            .map(
                fix ->
                    remark.isSafe()
                        ? Buttons.small("Fix", () -> desk.fix(remark))
                        : Buttons.small("Fix…", () -> difference.accept(remark)))
            .orElseGet(() -> Buttons.small("Explain", () -> {}));
    if (remark.finding().fix().isEmpty()) {
      button.setOnAction(event -> WhyPopover.show(button, why(remark)));
    }
    button.setFocusTraversable(isSelected());
    button.setAccessibleText(
        remark.finding().fix().map(fix -> fix.label() + ": ").orElse("Explain: ") + remark.title());
    return button;
  }

  static Why why(Remark remark) {
    return new Why(
        remark.title(),
        remark.finding().rule().id(),
        remark.why(),
        "",
        List.of(new Why.Fact("Certainty", Looks.certainty(remark.finding().certainty()))),
        "");
  }

  private static String foot(Remark remark) {
    Finding finding = remark.finding();
    String id = finding.rule().id();
    String named = Character.isLetter(id.charAt(0)) ? " · " + id : "";
    return remark.where() + named;
  }
}
