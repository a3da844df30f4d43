package dev.clausewright.ui.step.role;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.KeyOwner.KeyStatus;
import dev.clausewright.check.Ranked;
import dev.clausewright.check.RankedWords;
import dev.clausewright.check.Standing;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Ranked roles or users, rows of 44, the best first. */
final class RankTable extends TableView<Ranked> {
  private final ObservableList<Ranked> rows = FXCollections.observableArrayList();
  private String target = "";
  private Predicate<Ranked> inUse = role -> false;

  /** The action is run when a row is opened. */
  RankTable(Runnable opened) {
    getStyleClass().add("rank-table");
    setId("ranked");
    setAccessibleText("Ranked, best first");
    setPlaceholder(Words.quiet("None of this kind."));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    setSortPolicy(table -> true);
    setItems(rows);
    setRowFactory(table -> new Line(opened));
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            opened.run();
            event.consume();
          }
        });
  }

  /** The heads of the columns: what is ranked, and for which statement. */
  void head(String thing, String verb) {
    getColumns().clear();
    column(thing, 12.6, this::name);
    column("For this " + verb, 10.8, this::standing);
    column("What is missing", 18.1, this::missing);
  }

  /**
   * @param inStatement whether the statement names it now
   */
  void names(String where, Predicate<Ranked> inStatement) {
    target = where;
    inUse = inStatement;
  }

  void show(List<Ranked> now) {
    Ranked selected = getSelectionModel().getSelectedItem();
    rows.setAll(now);
    int at = selected == null ? -1 : rows.indexOf(selected);
    if (!rows.isEmpty()) {
      getSelectionModel().select(Math.max(at, 0));
    }
  }

  private void column(String title, double ems, BiFunction<Ranked, Boolean, Node> look) {
    TableColumn<Ranked, Ranked> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(it -> new Cell(look));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(ems * 13);
    getColumns().add(column);
  }

  private Node name(Ranked role, boolean chosen) {
    Label name = chosen ? Words.strong(role.name()) : Words.body(role.name());
    String quiet = attachment(role) + (inUse.test(role) ? " · in the statement" : "");
    return lines(name, Words.small(quiet));
  }

  private static String keys(List<KeyStatus> keys) {
    return keys.isEmpty()
        ? "User · no key"
        : keys.stream().allMatch(KeyStatus.INACTIVE::equals) ? "User · key inactive" : "User";
  }

  private static String attachment(Ranked role) {
    if (role.isUser()) {
      return role.keys().map(RankTable::keys).orElse("User");
    }
    return role.attachment()
        .map(
            attached ->
                switch (attached) {
                  case Ranked.Attached.No _ -> "Not attached";
                  case Ranked.Attached.Yes(ApplyStatus status) ->
                      switch (status) {
                        case IN_SYNC -> "In sync";
                        case ADDING -> "Adding";
                        case REMOVING -> "Removing";
                        case OTHER -> "Attached";
                      };
                })
        .orElse("Attachment not known");
  }

  private Node standing(Ranked role, boolean chosen) {
    Label word = Words.body(RankedWords.of(role, target).standing());
    HBox line = new HBox(icon(role), word);
    line.getStyleClass().add("rank-standing");
    return line;
  }

  private static FontIcon icon(Ranked role) {
    return switch (role.standing()) {
      case WORKS -> Icon.of(Feather.CHECK_CIRCLE, "success");
      case WORKS_ONCE_ATTACHED ->
          Icon.of(
              role.isUser() ? Feather.KEY : adding(role) ? Feather.CLOCK : Feather.LINK, "muted");
      case THROUGH_CHAIN -> Icon.of(Feather.GIT_COMMIT, "muted");
      case LACKS -> Icon.of(Feather.TOOL, "muted");
      case WRONG_TRUST -> Icon.of(Feather.SLASH, "muted");
      case UNKNOWN -> Icon.of(Feather.HELP_CIRCLE, "muted");
    };
  }

  private static boolean adding(Ranked role) {
    return role.attachment()
        .filter(
            attached ->
                attached instanceof Ranked.Attached.Yes(ApplyStatus status)
                    && status == ApplyStatus.ADDING)
        .isPresent();
  }

  private Node missing(Ranked role, boolean chosen) {
    RankedWords told = RankedWords.of(role, target);
    Label fact = Words.body(told.missing());
    fact.setTooltip(new Tooltip(told.missing()));
    if (role.standing() == Standing.LACKS) {
      fact.getStyleClass().add("rank-code");
    }
    return told.reason().isEmpty()
        ? lines(Words.wrapping(fact))
        : lines(fact, Words.small(told.reason()));
  }

  private static VBox lines(Node... nodes) {
    VBox lines = new VBox(nodes);
    lines.getStyleClass().add("rank-lines");
    return lines;
  }

  private static final class Cell extends TableCell<Ranked, Ranked> {
    private final BiFunction<Ranked, Boolean, Node> look;

    Cell(BiFunction<Ranked, Boolean, Node> look) {
      this.look = look;
      tableRowProperty()
          .flatMap(TableRow::selectedProperty)
          .subscribe(chosen -> draw(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Ranked role, boolean empty) {
      super.updateItem(role, empty);
      draw(role, empty);
    }

    private void draw(@Nullable Ranked role, boolean empty) {
      boolean chosen = getTableRow() != null && getTableRow().isSelected();
      setGraphic(empty || role == null ? null : look.apply(role, chosen));
    }
  }

  private final class Line extends TableRow<Ranked> {
    Line(Runnable opened) {
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
              opened.run();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Ranked role, boolean empty) {
      super.updateItem(role, empty);
      setAccessibleText(empty || role == null ? null : spoken(role));
    }

    private String spoken(Ranked role) {
      RankedWords told = RankedWords.of(role, target);
      return "%s, %s. %s. %s. %s"
          .formatted(role.name(), attachment(role), told.standing(), told.missing(), told.reason());
    }
  }
}
