package dev.clausewright.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One of a few, side by side; the chosen one wears a check. Once one is chosen, pressing it again
 * does not take it away. Arrow keys move the choice.
 */
public final class Segments<T> extends HBox {
  private final List<T> values;
  private final ToggleGroup group = new ToggleGroup();
  private Consumer<T> chosen = value -> {};
  private boolean fromOutside;

  public Segments(String name, List<T> values, Function<T, String> words) {
    this.values = List.copyOf(values);
    getStyleClass().add("segments");
    setAccessibleText(name);
    for (int i = 0; i < values.size(); i++) {
      getChildren().add(segment(name, words.apply(values.get(i)), shape(i, values.size())));
    }
    group.selectedToggleProperty().subscribe(this::selected);
  }

  /** Equal widths that fill the line. */
  public Segments<T> filling() {
    getChildren()
        .forEach(
            child -> {
              HBox.setHgrow(child, Priority.ALWAYS);
              if (child instanceof ToggleButton button) {
                button.setMaxWidth(Double.MAX_VALUE);
                button.setPrefWidth(1);
                button.setMinWidth(0);
                button.getStyleClass().add("tight");
              }
            });
    return this;
  }

  /** Widths by text, the rest of the line shared among them. */
  public Segments<T> stretching() {
    getChildren()
        .forEach(
            child -> {
              HBox.setHgrow(child, Priority.ALWAYS);
              if (child instanceof ToggleButton button) {
                button.setMaxWidth(Double.MAX_VALUE);
                button.getStyleClass().add("narrow");
              }
            });
    return this;
  }

  /** 26 high. */
  public Segments<T> small() {
    getStyleClass().add("small");
    return this;
  }

  /** Called when a person chooses, not by {@link #put}. */
  public Segments<T> onChosen(Consumer<T> consumer) {
    chosen = consumer;
    return this;
  }

  public void put(@Nullable T value) {
    fromOutside = true;
    int at = value == null ? -1 : values.indexOf(value);
    group.selectToggle(at < 0 ? null : group.getToggles().get(at));
    fromOutside = false;
  }

  public Optional<T> value() {
    Toggle toggle = group.getSelectedToggle();
    return toggle == null
        ? Optional.empty()
        : Optional.of(values.get(group.getToggles().indexOf(toggle)));
  }

  /** Shown but not to be had; says why on hovering and to a screen reader. */
  public void forbid(T value, String why) {
    ToggleButton button = (ToggleButton) getChildren().get(values.indexOf(value));
    button.graphicProperty().unbind();
    button.setGraphic(Icon.small(Feather.SLASH, "muted"));
    button.setDisable(true);
    button.setAccessibleHelp(why);
  }

  private ToggleButton segment(String name, String words, String shape) {
    ToggleButton button = new ToggleButton(words);
    button.setMnemonicParsing(false);
    button.getStyleClass().add(shape);
    button.setToggleGroup(group);
    button.setAccessibleText(name + ": " + words);
    button.setMinWidth(USE_PREF_SIZE);
    var check = Icon.of(Feather.CHECK);
    button.graphicProperty().bind(button.selectedProperty().map(on -> on ? check : null));
    return button;
  }

  private void selected(@Nullable Toggle before, @Nullable Toggle now) {
    if (now == null && before != null && !fromOutside) {
      fromOutside = true;
      group.selectToggle(before);
      fromOutside = false;
    } else if (!fromOutside) {
      value().ifPresent(chosen);
    }
  }

  private static String shape(int at, int size) {
    return at == 0 ? "left-pill" : at == size - 1 ? "right-pill" : "center-pill";
  }
}
