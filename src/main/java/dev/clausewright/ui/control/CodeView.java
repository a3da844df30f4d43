package dev.clausewright.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Numbered lines of code. Lines that did not change keep their nodes, so typing costs little. */
public final class CodeView extends VBox {
  private final List<CodeLine> shown = new ArrayList<>();

  private final Consumer<String> go;

  /** What a hole's chip does when pressed: it is given the place the hole names. */
  public CodeView(Consumer<String> go) {
    this.go = go;
    getStyleClass().add("code-view");
    setFillWidth(true);
  }

  public void show(List<CodeLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (i >= shown.size()) {
        getChildren().add(node(lines.get(i)));
      } else if (!shown.get(i).equals(lines.get(i))) {
        getChildren().set(i, node(lines.get(i)));
      }
    }
    getChildren().remove(lines.size(), getChildren().size());
    shown.clear();
    shown.addAll(lines);
  }

  private HBox node(CodeLine line) {
    Label number = new Label(Integer.toString(line.number()));
    number.getStyleClass().addAll("code", "line-number");
    Clause clause = new Clause(line.pieces(), go);
    HBox.setHgrow(clause, Priority.ALWAYS);
    HBox row = new HBox(number, clause);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText("Line " + line.number() + ": " + line.spoken());
    row.getStyleClass().add("code-line");
    if (line.lit()) {
      row.getStyleClass().add("lit");
    }
    return row;
  }
}
