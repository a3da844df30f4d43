package dev.clausewright.ui.step.role;

import atlantafx.base.controls.CustomTextField;
import dev.clausewright.check.Ranked;
import dev.clausewright.check.Ranking;
import dev.clausewright.check.Row;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Setting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was ranked: how many, chips to filter by, the table, how long it took. */
final class RankList extends VBox {
  private final Setting setting;
  private final RankTable table;
  private final Label count = Words.strong("");
  private final CustomTextField words = new CustomTextField();
  private final Map<RankFilter, ToggleButton> chips = new EnumMap<>(RankFilter.class);
  private final VBox obstacles = new VBox();
  private final Label took = Words.small("");
  private final Hyperlink export = Buttons.link("Export as CSV…", this::export);
  private RankFilter wanted = RankFilter.ALL;
  private List<Ranked> all = List.of();
  private String target = "";
  private boolean users;
  private boolean ranked;

  RankList(Setting setting, Runnable opened) {
    this.setting = setting;
    table = new RankTable(opened);
    getStyleClass().add("rank-list");
    words.setLeft(Icon.small(Feather.SEARCH, "muted"));
    words.setPromptText("Filter by name or permission");
    words.setAccessibleText("Filter by name or permission");
    words.setId("rank-words");
    words.textProperty().subscribe((before, now) -> show());
    HBox top = new HBox(count, Words.quiet("· best first"), Panel.spring(), words);
    top.getStyleClass().add("rank-top");
    HBox foot = new HBox(took, Panel.spring(), export);
    foot.getStyleClass().add("rank-foot");
    obstacles.getStyleClass().add("rank-obstacles");
    obstacles.managedProperty().bind(obstacles.visibleProperty());
    getChildren().addAll(top, filter(), obstacles, table, foot);
  }

  private HBox filter() {
    HBox line = new HBox();
    line.getStyleClass().add("rank-chips");
    ToggleGroup group = new ToggleGroup();
    for (RankFilter filter : RankFilter.values()) {
      ToggleButton chip = new ToggleButton();
      chip.getStyleClass().add("rank-chip");
      chip.setToggleGroup(group);
      chip.setMinWidth(USE_PREF_SIZE);
      chip.setGraphic(Icon.small(filter.icon(), filter.colour()));
      chip.setOnAction(
          event -> {
            chip.setSelected(true);
            wanted = filter;
            show();
          });
      chips.put(filter, chip);
      line.getChildren().add(chip);
    }
    return line;
  }

  void onSelected(Consumer<Optional<Ranked>> told) {
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe((before, now) -> told.accept(Optional.ofNullable(now)));
  }

  Optional<Ranked> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /** Out of sight until something was found: an empty table would say that there is none. */
  void begin(boolean ofUsers, Statement statement, String where) {
    setVisible(false);
    users = ofUsers;
    target = where;
    all = List.of();
    wanted = RankFilter.ALL;
    words.clear();
    ranked = false;
    took.setText("");
    export.setVisible(false);
    obstacles.setVisible(false);
    List<String> used = RoleUse.roles(statement).stream().map(role -> role.text()).toList();
    table.names(where, role -> used.contains(role.arn()));
    table.head(users ? "User" : "Role", statement.verb().keyword());
    show();
  }

  void show(Ranking.Found found, long milliseconds) {
    all = found.all();
    ranked = true;
    took.setText("Ranked in %,d ms from %s.".formatted(milliseconds, setting.account().name()));
    export.setVisible(true);
    obstacles.getChildren().setAll(found.obstacles().stream().map(RankList::obstacle).toList());
    obstacles.setVisible(!found.obstacles().isEmpty());
    show();
    setVisible(true);
  }

  private static Label obstacle(Row row) {
    Label label = Words.wrapping(Words.body("Fails for everybody: " + row.detail() + "."));
    label.setGraphic(Status.FAILED.icon());
    return label;
  }

  private void show() {
    chips.forEach(
        (filter, chip) -> {
          int number = filter.of(all, words.getText(), target).size();
          chip.setText("%s %,d".formatted(filter.word(), number));
          chip.setAccessibleText("Show " + filter.word() + ", " + number);
          chip.setSelected(filter == wanted);
        });
    List<Ranked> shown = wanted.of(all, words.getText(), target);
    table.show(shown);
    String things = (users ? " user" : " role") + (all.size() == 1 ? "" : "s");
    count.setText(ranked ? Words.count(shown.size(), all.size()) + things : "");
  }

  private void export() {
    ScriptFile.ask(getScene().getWindow(), users ? "users.csv" : "roles.csv")
        .ifPresent(
            file ->
                ScriptFile.save(setting.work(), file, RankCsv.of(table.getItems(), target), took));
  }
}
