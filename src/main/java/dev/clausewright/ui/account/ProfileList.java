package dev.clausewright.ui.account;

import atlantafx.base.controls.CustomTextField;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Keyboard;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The ways to connect, with a filter; arrows move, and what is selected is asked at once. */
final class ProfileList extends VBox {
  private final ObservableList<ProfileEntry> all = FXCollections.observableArrayList();
  private final FilteredList<ProfileEntry> shown = new FilteredList<>(all);
  private final ListView<ProfileEntry> list = new ListView<>(shown);
  private final CustomTextField filter = new CustomTextField();
  private Consumer<ProfileEntry> selected = entry -> {};

  ProfileList() {
    getStyleClass().add("profiles");
    filter.getStyleClass().add("small");
    filter.setPromptText("Filter profiles");
    filter.setAccessibleText("Filter profiles");
    filter.setLeft(Icon.small(Feather.SEARCH, "muted"));
    filter.textProperty().subscribe(this::filtered);
    filter.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            Keyboard.byKey(list);
            event.consume();
          }
        });
    list.setId("profiles");
    list.setAccessibleText("Profiles");
    list.getStyleClass().add("profile-list");
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                selected.accept(now);
              }
            });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(filter, list);
    message(new Spinner(), "Reading your AWS files…", "");
  }

  ProfileList onSelected(Consumer<ProfileEntry> consumer) {
    selected = consumer;
    return this;
  }

  void show(List<ProfileEntry> entries) {
    all.setAll(entries);
    message(Icon.of(Feather.SEARCH, "muted"), "No profile matches", "");
  }

  /** There is nothing to choose, and why. */
  void message(Node icon, String what, String why) {
    Label words = Words.wrapping(Words.small(why));
    words.setMaxWidth(200);
    words.setAlignment(Pos.CENTER);
    VBox lines = new VBox(icon, Words.wrapping(Words.body(what)), words);
    lines.setAlignment(Pos.CENTER);
    lines.setMaxHeight(USE_PREF_SIZE);
    lines.getStyleClass().add("sp-4");
    list.setPlaceholder(lines);
  }

  /** Selects the first that fits, which asks who it is. */
  void select(Predicate<ProfileEntry> wanted) {
    all.stream()
        .filter(wanted)
        .findFirst()
        .ifPresent(
            entry -> {
              list.getSelectionModel().select(entry);
              list.scrollTo(entry);
            });
  }

  void reach() {
    Keyboard.to(list);
  }

  private void filtered(String text) {
    shown.setPredicate(text.isBlank() ? null : entry -> entry.matches(text));
  }

  private static final class Cell extends ListCell<ProfileEntry> {
    Cell() {
      getStyleClass().add("profile-cell");
      setPrefWidth(0);
    }

    @Override
    @SuppressWarnings("NullAway")
    protected void updateItem(@Nullable ProfileEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      boolean nothing = empty || entry == null;
      setText(null);
      setGraphic(nothing ? null : drawn(entry));
      setAccessibleText(nothing ? "" : entry.spoken());
    }

    private Node drawn(ProfileEntry entry) {
      Label name = Words.body(entry.name());
      name.getStyleClass().add("row-name");
      VBox lines = new VBox(name, Words.small(entry.line()));
      lines.setAlignment(Pos.CENTER_LEFT);
      lines.setMinWidth(0);
      HBox row = new HBox(Icon.of(entry.shape(), "muted"), lines, Panel.spring());
      if (entry.hindrance().isPresent()) {
        row.getChildren().add(Icon.of(Feather.ALERT_TRIANGLE, "warning"));
      }
      Node check = Icon.of(Feather.CHECK, "accent");
      check.visibleProperty().bind(selectedProperty());
      check.managedProperty().bind(check.visibleProperty());
      row.getChildren().add(check);
      row.getStyleClass().add("profile-row");
      return row;
    }
  }
}
