package dev.clausewright.ui.control;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card of rows with a line between them. Rows of 32 that open (checks): one is open at a time,
 * arrows move, Enter and Space open. Rows of 44 hold whatever they are given.
 */
public final class Rows extends VBox {
  private final ObjectProperty<Optional<Row>> open = new SimpleObjectProperty<>(Optional.empty());

  public Rows() {
    getStyleClass().addAll("card", "rows");
    addEventHandler(KeyEvent.KEY_PRESSED, this::move);
  }

  /** A row of 44: two lines, chips, buttons. */
  public HBox row44(Node... content) {
    HBox row = new HBox(content);
    row.getStyleClass().add("row-44");
    getChildren().add(row);
    return row;
  }

  /** A row of 32 that opens to show what stands behind it. */
  public Row opening() {
    Row row = new Row();
    getChildren().add(row);
    return row;
  }

  public ObjectProperty<Optional<Row>> openProperty() {
    return open;
  }

  private void move(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    for (int i = 0; by != 0 && i < getChildren().size(); i++) {
      if (getChildren().get(i) instanceof Row row && row.button.isFocused()) {
        int next = Math.clamp(i + by, 0, getChildren().size() - 1);
        if (getChildren().get(next) instanceof Row target) {
          Keyboard.byKey(target.button);
          event.consume();
        }
        return;
      }
    }
  }

  /** Icon, name, quiet detail, word, chevron; evidence below while open. */
  public final class Row extends VBox {
    private final ToggleButton button = new ToggleButton();
    private final HBox icon = new HBox();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label word = new Label();
    private @Nullable Node evidence;

    private Row() {
      icon.getStyleClass().add("lead");
      name.setMinWidth(USE_PREF_SIZE);
      name.getStyleClass().add("row-name");
      detail.getStyleClass().addAll("text-muted", "row-detail");
      detail.setMinWidth(0);
      word.setMinWidth(USE_PREF_SIZE);
      word.getStyleClass().add("text-small");
      Region spring = new Region();
      HBox.setHgrow(spring, Priority.ALWAYS);
      Node chevron = Icon.of(Feather.CHEVRON_RIGHT, "muted");
      chevron.rotateProperty().bind(button.selectedProperty().map(on -> on ? 90 : 0));
      HBox line = new HBox(icon, name, detail, spring, word, chevron);
      line.getStyleClass().add("check-line");
      line.prefWidthProperty().bind(button.widthProperty().subtract(26));
      button.setGraphic(line);
      button.getStyleClass().add("check-row");
      button.setMaxWidth(Double.MAX_VALUE);
      button.selectedProperty().subscribe((before, now) -> toggled(now));
      open.subscribe(row -> button.setSelected(row.filter(this::equals).isPresent()));
      getChildren().add(button);
    }

    /** Shows a state; the row keeps its height and, if open, stays open. */
    public void show(Status status, String title, String what, String said) {
      icon.getChildren().setAll(status == Status.RUNNING ? new Spinner() : status.icon());
      name.setText(title);
      detail.setText(what);
      word.setText(said);
      word.getStyleClass().removeIf(c -> !c.equals("label") && !c.equals("text-small"));
      boolean loud = status == Status.FAILED;
      word.getStyleClass()
          .addAll(loud || status == Status.WARNING ? status.colour() : "text-muted");
      mark(word, loud);
      mark(name, loud);
      button.setAccessibleText(title + ". " + said + ". " + what);
    }

    /** What is seen while the row is open; none, and the row does not open. */
    public void evidence(@Nullable Node node) {
      evidence = node;
      toggled(button.isSelected());
    }

    public void open() {
      open.set(Optional.of(this));
    }

    public ToggleButton button() {
      return button;
    }

    private void toggled(boolean now) {
      getChildren().setAll(button);
      if (now && evidence != null) {
        getChildren().add(evidence);
      }
      if (now) {
        open.set(Optional.of(this));
      } else if (open.get().filter(this::equals).isPresent()) {
        open.set(Optional.empty());
      }
    }

    private static void mark(Label label, boolean loud) {
      label.getStyleClass().remove("strong");
      if (loud) {
        label.getStyleClass().add("strong");
      }
    }
  }
}
