package dev.clausewright.ui.step.role;

import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A role of 44: a check if it is chosen, its name, why it can or cannot be used, its attachment.
 */
final class RoleCell extends ListCell<RoleRow> {
  RoleCell() {
    getStyleClass().add("role-cell");
    setPrefWidth(0);
  }

  @Override
  @SuppressWarnings("NullAway")
  protected void updateItem(@Nullable RoleRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean nothing = empty || row == null;
    setText(null);
    setGraphic(nothing ? null : drawn(row));
    setAccessibleText(nothing ? "" : row.spoken());
  }

  private Node drawn(RoleRow row) {
    StackPane lead = new StackPane();
    lead.getStyleClass().add("lead");
    Node check = Icon.of(Feather.CHECK, "accent");
    check.visibleProperty().bind(selectedProperty());
    lead.getChildren().add(check);
    Label name = Words.body(row.arn().name());
    name.getStyleClass().add("row-name");
    HBox first = new HBox(name);
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("sp-8");
    if (row.isDefault()) {
      first.getChildren().add(Chip.of("Default", "neutral"));
    }
    Label reason = Words.small(row.reason());
    if (!row.usable()) {
      reason.setGraphic(Icon.tiny(Feather.ALERT_TRIANGLE, "warning"));
    }
    VBox lines = new VBox(first, reason);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox line = new HBox(lead, lines, standing(row.standing()));
    line.getStyleClass().add("role-row");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static Node standing(Standing standing) {
    return Chip.of(standing.word(), standing.colour(), standing.icon());
  }
}
