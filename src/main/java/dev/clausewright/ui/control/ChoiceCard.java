package dev.clausewright.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A card that is a choice: the whole of it is the click target. */
public final class ChoiceCard extends ToggleButton {
  private final Region content;

  private ChoiceCard(String spoken, Region content) {
    getStyleClass().setAll("toggle-button", "choice");
    setAccessibleText(spoken);
    setGraphic(content);
    setMaxWidth(Double.MAX_VALUE);
    setMaxHeight(Double.MAX_VALUE);
    setMinWidth(0);
    HBox.setHgrow(this, Priority.ALWAYS);
    this.content = content;
  }

  /** Icon, name, a check when chosen, one quiet line. */
  public static ChoiceCard small(Ikon ikon, String name, String line) {
    Label title = Words.code(name);
    title.getStyleClass().add("choice-name");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Node check = Icon.of(Feather.CHECK, "accent");
    HBox words = new HBox(Icon.of(ikon, "choice-icon"), title);
    words.getStyleClass().add("choice-head");
    title.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(words, spring, check);
    head.setAlignment(Pos.CENTER_LEFT);
    ChoiceCard card = new ChoiceCard(name + ". " + line, new VBox(head, Words.small(line)));
    card.getStyleClass().add("choice-small");
    ((VBox) card.getGraphic()).getStyleClass().add("choice-lines");
    check.visibleProperty().bind(card.selectedProperty());
    return card;
  }

  /** A radio mark, a title, a chip at the right end, and whatever stands below. */
  public static ChoiceCard large(String title, Chip chip, String spoken, Node... below) {
    RadioButton mark = new RadioButton();
    mark.setFocusTraversable(false);
    mark.setMouseTransparent(true);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox head = new HBox(mark, Words.cardTitle(title), spring, chip);
    head.getStyleClass().addAll("choice-head");
    VBox lines = new VBox(head);
    lines.getChildren().addAll(below);
    lines.getStyleClass().add("choice-body");
    ChoiceCard card = new ChoiceCard(title + ". " + spoken, lines);
    mark.setAccessibleText(title);
    mark.selectedProperty().bind(card.selectedProperty());
    return card;
  }

  /** Makes cards exclude each other; once one is chosen, one stays chosen. */
  public static ToggleGroup exclusive(List<ChoiceCard> cards, Consumer<ChoiceCard> chosen) {
    ToggleGroup group = new ToggleGroup();
    cards.forEach(card -> card.setToggleGroup(group));
    cards.forEach(
        card ->
            card.setOnAction(
                event -> {
                  card.setSelected(true);
                  chosen.accept(card);
                }));
    return group;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** A button takes the height of its content unwrapped; a card that of its lines as they wrap. */
  @Override
  protected double computePrefHeight(double width) {
    Insets in = getInsets();
    double wide = width < 0 ? getWidth() : width;
    return in.getTop()
        + content.prefHeight(Math.max(0, wide - in.getLeft() - in.getRight()))
        + in.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return width < 0 ? 0 : computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    content.resizeRelocate(
        in.getLeft(),
        in.getTop(),
        getWidth() - in.getLeft() - in.getRight(),
        getHeight() - in.getTop() - in.getBottom());
  }
}
