package dev.clausewright.ui.check;

import dev.clausewright.check.CheckId;
import dev.clausewright.ui.control.Keyboard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The card of checks, in the order of the plan. One row is open at a time; Up and Down move, Enter
 * and Space open and close.
 */
final class CheckList extends VBox {
  /** What is seen below an open row. */
  interface Stories {
    /** What the story rests on: while it is equal, the story stays as it is. */
    Object rests(Line line);

    Node story(Line line);
  }

  private final Stories stories;
  private final Map<CheckId, CheckRow> rows = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<CheckId>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<Node> revealed = node -> {};
  private final Set<CheckId> unfolded = new HashSet<>();
  private List<Line> all = List.of();
  private List<Line> lines = List.of();

  CheckList(Stories stories) {
    this.stories = stories;
    getStyleClass().addAll("card", "rows");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Called with a row that was opened from elsewhere, so that it can be scrolled into sight. */
  void onRevealed(Consumer<Node> consumer) {
    revealed = consumer;
  }

  ReadOnlyObjectProperty<Optional<CheckId>> openProperty() {
    return open.getReadOnlyProperty();
  }

  Optional<Line> openLine() {
    return open.get().flatMap(this::line);
  }

  /** Shows rows; {@code folds} whether those that passed may be folded. */
  void show(List<Line> given, boolean folds) {
    all = given;
    List<Line> now = folds ? Bundles.of(given, unfolded) : given;
    lines = now;
    rows.keySet().retainAll(now.stream().map(Line::id).toList());
    List<CheckRow> order =
        now.stream().map(line -> rows.computeIfAbsent(line.id(), this::made)).toList();
    if (!getChildren().equals(order)) {
      getChildren().setAll(order);
    }
    if (openLine().isEmpty()) {
      open.set(Optional.empty());
    }
    for (Line line : now) {
      row(line).show(line);
    }
    tell();
  }

  /** Opens a row and moves the keyboard there; one that has no story yet is only reached. */
  void reveal(CheckId id) {
    if (line(id).isEmpty() && all.stream().anyMatch(line -> line.id().equals(id))) {
      lines.stream().map(Line::id).filter(Bundles::isBundle).forEach(unfolded::add);
      show(all, true);
    }
    line(id)
        .ifPresent(
            line -> {
              open(Optional.of(id));
              Keyboard.to(row(line).button());
              revealed.accept(row(line));
            });
  }

  void open(Optional<CheckId> id) {
    open.set(id.filter(one -> line(one).flatMap(Line::outcome).isPresent()));
    tell();
  }

  private CheckRow made(CheckId id) {
    CheckRow row = new CheckRow();
    row.button()
        .setOnAction(
            event -> {
              if (Bundles.isBundle(id)) {
                unfold(id);
              } else {
                open(open.get().equals(Optional.of(id)) ? Optional.empty() : Optional.of(id));
              }
            });
    return row;
  }

  /** Shows the rows of a bundle and moves the keyboard to the first of them. */
  private void unfold(CheckId bundle) {
    int at = lines.stream().map(Line::id).toList().indexOf(bundle);
    unfolded.add(bundle);
    show(all, true);
    Keyboard.to(row(lines.get(at)).button());
  }

  private void tell() {
    for (Line line : lines) {
      boolean isOpen = open.get().equals(Optional.of(line.id()));
      row(line).story(isOpen, stories.rests(line), () -> stories.story(line));
    }
  }

  private void pressed(KeyEvent event) {
    for (int i = 0; i < lines.size(); i++) {
      CheckRow row = row(lines.get(i));
      if (row.button().isFocused()) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
          row.button().fire();
          event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
          int next = Math.clamp(i + (event.getCode() == KeyCode.UP ? -1 : 1), 0, lines.size() - 1);
          Keyboard.byKey(row(lines.get(next)).button());
          revealed.accept(row(lines.get(next)));
          event.consume();
        }
        return;
      }
    }
  }

  private Optional<Line> line(CheckId id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  private CheckRow row(Line line) {
    return rows.computeIfAbsent(line.id(), this::made);
  }
}
