package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.rules.Severity;
import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The statements under the heads of their groups. Columns sort within the groups. */
final class FolderTable extends TableView<Listing.Line> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  /** The head of a group stands in the first column. */
  private static final double HEAD_WIDTH = 206;

  private static final String VERDICT = "Verdict";
  private static final String MISSING = "What is missing";
  private static final double WIDE = 1000;
  private static final Set<Sorting> ADDED = EnumSet.of(Sorting.VERDICT, Sorting.MISSING);
  private static final Set<Sorting> SPARED = EnumSet.of(Sorting.AUTHORIZATION, Sorting.FINDING);

  private final ObservableList<Listing.Line> lines = FXCollections.observableArrayList();
  private final Map<Sorting, TableColumn<Listing.Line, Listing.Line>> columns =
      new EnumMap<>(Sorting.class);

  private Runnable sorted = () -> {};

  private final Verdicts verdicts;
  private boolean checked;
  private boolean stale;

  /** The consumer is told which row is opened. */
  FolderTable(Verdicts verdicts, Consumer<Row> opened) {
    this.verdicts = verdicts;
    getStyleClass().add("folder-table");
    setAccessibleText("Statements of the folder");
    setPlaceholder(Words.quiet("No statement here concerns authorization."));
    column(Sorting.FILE, "File", 214, row -> new Label(Words.oneLine(row.file())));
    column(Sorting.LINE, "Line", 54, row -> number(row.line()));
    column(Sorting.STATEMENT, "Statement", 156, row -> new Label(Words.oneLine(row.statement())));
    column(Sorting.AUTHORIZATION, "Authorization", 154, row -> quiet(row.authorization().words()));
    column(Sorting.FINDING, "Worst finding", 230, FolderTable::finding);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    setSortPolicy(
        table -> {
          sorted.run();
          return true;
        });
    column(Sorting.VERDICT, VERDICT, 118, this::verdict);
    column(Sorting.MISSING, MISSING, 190, this::missing);
    arrange();
    widthProperty().subscribe((before, now) -> arrange());
    setItems(lines);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setRowFactory(table -> new Line(opened));
  }

  /** Told to put the rows in order anew. */
  void onSorted(Runnable action) {
    sorted = action;
  }

  /** The order that the heads of the columns ask for. */
  Comparator<Row> order() {
    for (TableColumn<Listing.Line, ?> column : getSortOrder()) {
      for (Map.Entry<Sorting, TableColumn<Listing.Line, Listing.Line>> known : columns.entrySet()) {
        if (known.getValue() == column) {
          boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
          return known.getKey().order(down, verdicts);
        }
      }
    }
    return Sorting.FILE.order(false, verdicts);
  }

  void show(List<Listing.Line> now) {
    Listing.Line selected = getSelectionModel().getSelectedItem();
    getSelectionModel().clearSelection();
    lines.setAll(now);
    if (selected != null) {
      int at = lines.indexOf(selected);
      if (at >= 0) {
        getSelectionModel().select(at);
      }
    }
  }

  private void column(Sorting sorting, String title, double width, Function<Row, Node> look) {
    TableColumn<Listing.Line, Listing.Line> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(it -> new Cell(sorting, look));
    column.setPrefWidth(width);
    if (sorting == Sorting.FILE) {
      column.setMinWidth(HEAD_WIDTH);
    }
    if (sorting == Sorting.LINE) {
      column.getStyleClass().add("number");
    }
    columns.put(sorting, column);
  }

  /** There are columns for verdicts as soon as there is one; old ones say that they are. */
  void verdicts(boolean any, boolean old) {
    checked = any;
    stale = old;
    column(Sorting.VERDICT).setText(old ? VERDICT + ", old" : VERDICT);
    column(Sorting.MISSING).setText(old ? MISSING + ", old" : MISSING);
    arrange();
    refresh();
  }

  private TableColumn<Listing.Line, Listing.Line> column(Sorting sorting) {
    return Objects.requireNonNull(columns.get(sorting));
  }

  /** Verdicts need room: where there is little, what the side and the heads tell goes. */
  private void arrange() {
    boolean narrow = getWidth() < WIDE;
    List<TableColumn<Listing.Line, Listing.Line>> wanted =
        Stream.of(Sorting.values())
            .filter(one -> checked || !ADDED.contains(one))
            .filter(one -> !checked || !narrow || !SPARED.contains(one))
            .map(this::column)
            .toList();
    if (!getColumns().equals(wanted)) {
      getColumns().setAll(wanted);
    }
  }

  private Node verdict(Row row) {
    return verdicts
        .of(row)
        .<Node>map(
            upshot -> {
              Label label = stale ? quiet(upshot.kind().words()) : new Label(upshot.kind().words());
              label.setGraphic(VerdictLooks.status(upshot.kind()).icon());
              return label;
            })
        .orElseGet(() -> quiet("–"));
  }

  private Node missing(Row row) {
    String words = verdicts.missing(row);
    return stale ? quiet(words) : new Label(words);
  }

  private static Label number(int line) {
    Label label = quiet(Integer.toString(line));
    label.getStyleClass().add("folder-number");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static Label quiet(String words) {
    return Words.quiet(words);
  }

  private static Label finding(Row row) {
    Label label = new Label(row.says());
    label.setGraphic(icon(row));
    if (!row.exposed().isEmpty()) {
      label.getStyleClass().add("strong");
    }
    return label;
  }

  private static Node icon(Row row) {
    return row.exposed().isEmpty()
        ? row.worst().map(worst -> icon(worst.severity())).orElseGet(Status.PASSED::icon)
        : Icon.of(Feather.KEY, "danger");
  }

  private static Node icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Status.FAILED.icon();
      case WARNING -> Status.WARNING.icon();
      case INFO -> Status.NOTE.icon();
    };
  }

  private static Node icon(Group group) {
    return switch (group) {
      case SECRETS -> Icon.of(Feather.KEY, "danger");
      case ERRORS -> Status.FAILED.icon();
      case WARNINGS -> Status.WARNING.icon();
      case NOTES -> Status.NOTE.icon();
      case CLEAN -> Status.PASSED.icon();
    };
  }

  private static final class Cell extends TableCell<Listing.Line, Listing.Line> {
    private final Sorting sorting;
    private final Function<Row, Node> look;

    Cell(Sorting sorting, Function<Row, Node> look) {
      this.sorting = sorting;
      this.look = look;
    }

    @Override
    protected void updateItem(Listing.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(
          empty || line == null
              ? null
              : switch (line) {
                case Listing.Body(Row row) -> look.apply(row);
                case Listing.Head head -> head(head);
              });
    }

    private @Nullable Node head(Listing.Head head) {
      return switch (sorting) {
        case FILE -> {
          HBox title =
              new HBox(
                  icon(head.group()), Words.strong(head.group().title()), Chip.count(head.count()));
          title.getStyleClass().add("folder-head");
          yield title;
        }
        case STATEMENT -> Words.small(head.note());
        case LINE, VERDICT, MISSING, AUTHORIZATION, FINDING -> null;
      };
    }
  }

  private final class Line extends TableRow<Listing.Line> {
    Line(Consumer<Row> opened) {
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && getItem() instanceof Listing.Body(Row row)) {
              opened.accept(row);
            }
          });
    }

    @Override
    protected void updateItem(Listing.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(HEAD, !empty && line instanceof Listing.Head);
      setAccessibleText(
          line == null || empty
              ? null
              : switch (line) {
                case Listing.Body(Row row) -> said(row);
                case Listing.Head(var group, var count, var note) ->
                    group.title() + ", " + count + ", " + note;
              });
    }

    private String said(Row row) {
      return row.file()
          + ", line "
          + row.line()
          + ", "
          + row.statement()
          + ", "
          + row.authorization().words()
          + ", "
          + row.says()
          + verdicts
              .of(row)
              .map(upshot -> ", " + upshot.kind().words() + ", " + upshot.missing())
              .orElse("");
    }
  }
}
