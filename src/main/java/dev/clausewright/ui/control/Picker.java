package dev.clausewright.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/**
 * One of many, found by typing a part of its words. Each choice is drawn by the caller: an icon, a
 * name, a quiet word.
 */
public final class Picker<T> extends SearchableComboBox<T> {
  private final Function<T, String> words;
  private Consumer<T> chosen = value -> {};
  private Optional<T> told = Optional.empty();
  private boolean due;

  /**
   * @param words what typing searches, and what is read aloud
   * @param drawn a new node each time it is asked
   */
  public Picker(String name, Function<T, String> words, Function<T, Node> drawn) {
    this.words = words;
    setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    setVisibleRowCount(8);
    setConverter(converter());
    setCellFactory(list -> new Cell(drawn, false));
    setButtonCell(new Cell(drawn, true));
    valueProperty().subscribe((before, now) -> later());
    showingProperty().subscribe((before, now) -> later());
  }

  public Picker<T> prompt(String text) {
    setPromptText(text);
    return this;
  }

  /** Called when a person chooses, not by {@link #put}. */
  public Picker<T> onChosen(Consumer<T> consumer) {
    chosen = consumer;
    return this;
  }

  /** What there is to choose, and what is chosen; reports no choice. */
  public void put(List<T> choices, Optional<T> value) {
    told = value;
    if (!getItems().equals(choices)) {
      getItems().setAll(choices);
    }
    setValue(value.orElse(nothing()));
  }

  /**
   * The value comes and goes while the list is filtered, and once more when it closes: a choice is
   * told once, when that is over.
   */
  private void later() {
    if (!due) {
      due = true;
      Platform.runLater(this::tell);
    }
  }

  private void tell() {
    due = false;
    Optional<T> now = Optional.ofNullable(getValue());
    if (!isShowing() && now.isPresent() && !now.equals(told)) {
      told = now;
      chosen.accept(now.get());
    }
  }

  /** The toolkit's own word for nothing is null. */
  @SuppressWarnings("NullAway")
  private T nothing() {
    return null;
  }

  private StringConverter<T> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
      }

      // What is typed is a search, never a value of its own: the one that reads so, or no change.
      @Override
      public T fromString(String text) {
        return getItems().stream()
            .filter(item -> words.apply(item).equals(text))
            .findFirst()
            .orElseGet(Picker.this::getValue);
      }
    };
  }

  private final class Cell extends ListCell<T> {
    private final Function<T, Node> drawn;
    private final boolean closed;

    /**
     * @param closed whether it is what one sees while the list is closed
     */
    Cell(Function<T, Node> drawn, boolean closed) {
      this.drawn = drawn;
      this.closed = closed;
    }

    @Override
    @SuppressWarnings("NullAway")
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      boolean nothing = empty || item == null;
      setText(nothing && closed ? getPromptText() : null);
      setGraphic(nothing ? null : drawn.apply(Objects.requireNonNull(item)));
      setAccessibleText(nothing ? "" : words.apply(item));
    }
  }
}
