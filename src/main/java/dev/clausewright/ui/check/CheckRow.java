package dev.clausewright.ui.check;

import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Status;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * One check: icon, name, quiet detail, word, chevron; below it, while open, its story. Its height
 * is the same in every state. The spinner comes only when a check takes longer than 300 ms.
 */
final class CheckRow extends VBox {
  private static final Duration PATIENCE = Duration.millis(300);

  private final ToggleButton button = new ToggleButton();
  private final HBox icon = new HBox();
  private final Label name = new Label();
  private final Label detail = new Label();
  private final Label word = new Label();
  private final Node chevron = Icon.of(Feather.CHEVRON_RIGHT, "muted");
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Optional<Line> shown = Optional.empty();
  private Object told = "";

  CheckRow() {
    icon.getStyleClass().add("lead");
    name.setMinWidth(USE_PREF_SIZE);
    name.getStyleClass().add("row-name");
    detail.getStyleClass().addAll("text-muted", "row-detail");
    detail.setMinWidth(0);
    word.setMinWidth(USE_PREF_SIZE);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox line = new HBox(icon, name, detail, spring, word, chevron);
    line.getStyleClass().add("check-line");
    line.prefWidthProperty()
        .bind(button.widthProperty().map(width -> width.doubleValue() - inner()));
    button.setGraphic(line);
    button.getStyleClass().add("check-row");
    button.setMaxWidth(Double.MAX_VALUE);
    patience.setOnFinished(event -> icon.getChildren().setAll(new Spinner()));
    getChildren().add(button);
  }

  ToggleButton button() {
    return button;
  }

  /** Whether there is something behind the row yet. */
  boolean opens() {
    return shown.flatMap(Line::outcome).isPresent();
  }

  void show(Line line) {
    if (shown.filter(line::equals).isPresent()) {
      return;
    }
    mark(line.status(), shown.map(Line::status));
    shown = Optional.of(line);
    name.setText(line.name());
    detail.setText(line.detail());
    word.setText(line.word());
    boolean loud = line.failed();
    word.getStyleClass().setAll("label", "text-small", ink(line.status()));
    name.getStyleClass().setAll("label", "row-name");
    if (loud) {
      word.getStyleClass().add("strong");
      name.getStyleClass().add("strong");
    }
    chevron.setVisible(opens() || Bundles.isBundle(line.id()));
    button.setAccessibleText(
        "%s. %s. %s".formatted(line.name(), line.status().word(), line.detail()));
  }

  /** Opens or closes. The story is built again only when what it rests on has changed. */
  void story(boolean open, Object rests, Supplier<Node> story) {
    button.setSelected(open);
    chevron.setRotate(open ? 90 : 0);
    if (!open) {
      forget();
      told = "";
    } else if (opens() && !rests.equals(told)) {
      // While the check runs anew, its old story stays: nothing below it moves.
      forget();
      getChildren().add(story.get());
      told = rests;
    }
  }

  /** The keyboard does not vanish with a button that is taken away. */
  private void forget() {
    boolean inside = isFocusWithin() && !button.isFocused();
    getChildren().remove(1, getChildren().size());
    if (inside) {
      button.requestFocus();
    }
  }

  private void mark(Status now, Optional<Status> before) {
    if (before.filter(now::equals).isPresent()) {
      return;
    }
    patience.stop();
    if (now == Status.RUNNING) {
      icon.getChildren().setAll(Status.WAITING.icon());
      patience.playFromStart();
    } else {
      icon.getChildren().setAll(now.icon());
    }
  }

  private double inner() {
    return button.getInsets().getLeft() + button.getInsets().getRight();
  }

  private static String ink(Status status) {
    return switch (status) {
      case FAILED, WARNING -> status.colour();
      case PASSED, UNKNOWN, RUNNING, WAITING, SKIPPED, CANCELLED, NOT_LOOKED_AT, NOTE ->
          "text-muted";
    };
  }
}
