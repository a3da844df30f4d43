package dev.clausewright.ui.step.role;

import atlantafx.base.controls.CustomTextField;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The roles of the account, five in sight, with a filter; or why there are none to see. */
final class RoleList extends VBox {
  private static final double CORNER = 14;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ObservableList<RoleRow> all = FXCollections.observableArrayList();
  private final FilteredList<RoleRow> shown = new FilteredList<>(all);
  private final ListView<RoleRow> list = new ListView<>(shown);
  private final CustomTextField filter = new CustomTextField();
  private final Label heading = Words.strong("Role");
  private final Label count = Words.quiet("");
  private final Button again =
      Buttons.tiny("Read the roles again", Feather.REFRESH_CW, this::readAgain);
  private Optional<Runnable> afresh = Optional.empty();
  private Consumer<RoleArn> picked = role -> {};
  private Optional<RoleArn> chosen = Optional.empty();
  private Optional<Instant> readAt = Optional.empty();
  private boolean readingAgain;
  private boolean seen;
  private boolean fromOutside;

  RoleList() {
    getStyleClass().add("role-block");
    filter.getStyleClass().addAll("small", "role-filter");
    filter.setPromptText("Filter roles");
    filter.setAccessibleText("Filter roles");
    filter.setLeft(Icon.small(Feather.SEARCH, "muted"));
    filter.textProperty().subscribe(this::filtered);
    heading.setLabelFor(list);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    again.managedProperty().bind(again.visibleProperty());
    again.setVisible(false);
    HBox head = new HBox(heading, count, again, gap, filter);
    head.getStyleClass().add("role-head");
    list.setId("roles");
    list.getStyleClass().add("role-list");
    list.setCellFactory(view -> new RoleCell());
    list.setAccessibleText("Roles of this account");
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    list.skinProperty().subscribe(this::round);
    getChildren().addAll(head, list);
  }

  RoleList onPicked(Consumer<RoleArn> consumer) {
    picked = consumer;
    return this;
  }

  /** "Role", or "First role" of a chain. */
  void heading(String words) {
    heading.setText(words);
  }

  void looking() {
    all.clear();
    seen = false;
    tell();
    Spinner spinner = new Spinner();
    message(spinner, "Reading the roles…", "");
  }

  void show(List<RoleRow> rows) {
    seen = true;
    if (!all.equals(rows)) {
      fromOutside = true;
      all.setAll(rows);
      fromOutside = false;
      list.scrollTo(0);
    }
    tell();
    message(
        Icon.of(Feather.SEARCH, "muted"),
        "No role matches",
        "The filter looks at names, accounts and what a role may read.");
    put(chosen);
  }

  /**
   * How they are read again.
   *
   * @param possible whether the account changes by itself
   */
  void afresh(boolean possible, Runnable reading) {
    afresh = possible ? Optional.of(reading) : Optional.empty();
  }

  /**
   * When they were read.
   *
   * @param waiting whether they are being read again, and that takes a while
   */
  void read(Optional<Instant> when, boolean waiting) {
    again.setVisible(afresh.isPresent() && when.isPresent());
    again.setDisable(waiting);
    readAt = when;
    readingAgain = waiting;
    tell();
  }

  /** How many there are, unless there is a reason that none are seen. */
  private void tell() {
    count.setText(seen ? "· " + Words.count(shown.size(), all.size()) + since() : "");
  }

  private String since() {
    if (readAt.isEmpty()) {
      return " in this account";
    }
    return readingAgain
        ? " · reading again…"
        : " · read " + HOUR.format(readAt.get().atZone(ZoneId.systemDefault()));
  }

  /**
   * There are no rows, and why.
   *
   * @param passing whether trying again may help
   */
  void show(Unseen why, boolean passing) {
    all.clear();
    seen = false;
    tell();
    VBox lines = message(why.status().icon(), why.what(), why.why());
    if (passing && afresh.isPresent()) {
      lines.getChildren().add(Buttons.small("Try again", this::readAgain));
    }
  }

  private void readAgain() {
    afresh.ifPresent(Runnable::run);
  }

  /** What the draft holds; reports nothing. */
  void put(Optional<RoleArn> role) {
    chosen = role;
    fromOutside = true;
    Optional<RoleRow> row =
        shown.stream().filter(r -> role.filter(r.arn()::equals).isPresent()).findFirst();
    if (row.isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else if (!row.get().equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(row.get());
      reveal(shown.indexOf(row.get()));
    }
    fromOutside = false;
  }

  void reach() {
    list.requestFocus();
  }

  ListView<RoleRow> list() {
    return list;
  }

  private void reveal(int at) {
    if (at > 4) {
      list.scrollTo(at - 2);
    }
  }

  private void filtered(String text) {
    fromOutside = true;
    shown.setPredicate(text.isBlank() ? null : row -> row.matches(text));
    fromOutside = false;
    tell();
    put(chosen);
  }

  private void selected(@Nullable RoleRow row) {
    if (!fromOutside && row != null) {
      chosen = Optional.of(row.arn());
      picked.accept(row.arn());
    }
  }

  private VBox message(Node icon, String what, String why) {
    Label words = Words.wrapping(Words.small(why));
    words.setMaxWidth(360);
    words.setAlignment(Pos.CENTER);
    words.getStyleClass().add("centred");
    VBox lines = new VBox(icon, Words.strong(what), words);
    lines.setAlignment(Pos.CENTER);
    lines.getStyleClass().add("sp-4");
    lines.setMaxHeight(USE_PREF_SIZE);
    list.setPlaceholder(lines);
    return lines;
  }

  /** Opaque cells would cut the rounded border. */
  private void round() {
    Node flow = list.lookup(".virtual-flow");
    if (flow instanceof Region region) {
      Rectangle clip = new Rectangle();
      clip.setArcWidth(CORNER);
      clip.setArcHeight(CORNER);
      clip.widthProperty().bind(region.widthProperty());
      clip.heightProperty().bind(region.heightProperty());
      region.setClip(clip);
    }
  }
}
