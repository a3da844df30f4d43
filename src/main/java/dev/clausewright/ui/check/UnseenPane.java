package dev.clausewright.ui.check;

import dev.clausewright.check.NotLookedAt;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What could still refuse the statement and was not looked at. There after every run, whatever its
 * verdict, and never away before the next one.
 */
final class UnseenPane extends VBox {
  private static final int SHORT = 3;

  private final VBox items = new VBox();
  private final HBox head = new HBox();
  private List<NotLookedAt> shown = List.of();
  private boolean all;

  UnseenPane() {
    getStyleClass().addAll("findings", "last", "unseen-pane");
    head.getStyleClass().add("sp-8");
    items.getStyleClass().add("unseen-items");
    getChildren().addAll(head, items);
    CheckSheet.dress(this);
    hide();
  }

  void hide() {
    setVisible(false);
    setManaged(false);
  }

  void show(List<NotLookedAt> list) {
    setVisible(true);
    setManaged(true);
    if (!list.equals(shown) || items.getChildren().isEmpty()) {
      shown = List.copyOf(list);
      all = false;
      draw();
    }
  }

  private void draw() {
    head.getChildren().setAll(Words.strong("Not looked at"), Chip.count(shown.size()));
    items.getChildren().clear();
    boolean folded = !all && shown.size() > SHORT;
    // The rights inside the database come last and are always in sight.
    List<NotLookedAt> first = folded ? shown.subList(0, SHORT - 1) : shown;
    first.forEach(item -> items.getChildren().add(item(item)));
    if (folded) {
      items.getChildren().add(item(shown.getLast()));
      items.getChildren().add(more(shown.size() - SHORT));
    }
  }

  private Node more(int count) {
    HBox line =
        new HBox(
            Buttons.link(
                count + " more",
                () -> {
                  all = true;
                  draw();
                }));
    line.getStyleClass().add("unseen-more");
    return line;
  }

  private static HBox item(NotLookedAt item) {
    Label name = Words.wrapping(Words.body(item.name()));
    Label why = Words.wrapping(Words.small(item.why()));
    VBox lines = new VBox(name, why);
    lines.getStyleClass().add("unseen-lines");
    item.sql().ifPresent(sql -> lines.getChildren().add(sql(sql)));
    HBox.setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    HBox line = new HBox(Status.NOT_LOOKED_AT.icon(), lines);
    line.getStyleClass().add("unseen-item");
    return line;
  }

  private static HBox sql(String sql) {
    Label text = Words.code(sql);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button copy = Buttons.tiny("Copy the line of SQL", Feather.COPY, () -> CheckSheet.copy(sql));
    HBox line = new HBox(text, copy);
    line.getStyleClass().add("unseen-sql");
    return line;
  }
}
