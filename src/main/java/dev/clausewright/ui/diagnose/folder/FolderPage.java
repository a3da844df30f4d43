package dev.clausewright.ui.diagnose.folder;

import atlantafx.base.controls.CustomTextField;
import dev.clausewright.rules.Era;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A folder of scripts: how far it is read, what is to be seen of it, the table. */
public final class FolderPage extends VBox {
  private static final int SELDOM = 10;

  private final FolderDesk desk;
  private final FolderTable table;
  private final FolderSide side;
  private final CheckupDesk checkup;
  private final CheckupBar verdicts;
  private final ProgressLine progress;
  private final ProgressLine checking;
  private final CustomTextField words = new CustomTextField();
  private final Map<Group, ToggleButton> chips = new EnumMap<>(Group.class);
  private final Set<Group> wanted = EnumSet.allOf(Group.class);
  private final HowMuch howMuch = new HowMuch();
  private long shownAt;
  private long pause;

  /** The consumer opens a file at a line. */
  public FolderPage(Setting setting, Session session, BiConsumer<Path, Integer> opened) {
    desk = new FolderDesk(setting.work());
    checkup = new CheckupDesk(setting, session);
    verdicts = new CheckupBar(checkup, this::job, this::show);
    progress = new ProgressLine(desk::cancel);
    checking = new ProgressLine(checkup::cancel);
    Consumer<Row> open =
        row -> desk.root().ifPresent(root -> opened.accept(root.resolve(row.file()), row.line()));
    side = new FolderSide(this::move, open, new VerdictPane(checkup));
    table = new FolderTable(checkup.verdicts(), open);
    getStyleClass().add("folder-page");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(progress, filter(), checking, verdicts, table);
    table.onSorted(this::show);
    desk.stateProperty().subscribe(this::state);
    desk.rowsProperty().subscribe(rows -> grown());
    checkup.stateProperty().subscribe((before, now) -> checked(now));
    checkup.staleProperty().subscribe((before, now) -> judged());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> side.show(row(line), desk.rowsProperty().get()));
  }

  /** What stands beside the table. */
  public Region side() {
    return side;
  }

  /** The keyboard goes to the table. */
  public void takeFocus() {
    table.requestFocus();
  }

  /** Told how much there is, whenever that changes. */
  public void onCount(Consumer<String> consumer) {
    howMuch.onTold(consumer);
  }

  public void read(Path folder, Era era) {
    checkup.forget();
    desk.read(folder, era);
  }

  /** The folder that is shown. */
  public Optional<Path> root() {
    return desk.root();
  }

  /** The statements that are selected, if there are several; otherwise all that are shown. */
  public List<Row> chosen() {
    List<Row> selected = rows(table.getSelectionModel().getSelectedItems());
    return selected.size() > 1 ? selected : rows(lines());
  }

  /** Told which statements are to be changed together. */
  public void onChangeAll(Consumer<List<Row>> consumer) {
    side.onChangeAll(consumer);
  }

  /** Reads the statements of some files again. */
  public void refresh(List<String> files, Era era) {
    desk.refresh(files, era);
  }

  /** What the table shows now, as comma-separated values without any secret. */
  public String csv() {
    String old = checkup.staleProperty().get() ? "Old: " : "";
    return Csv.of(rows(lines()), checkup.verdicts(), old + checkup.basis());
  }

  private static List<Row> rows(List<Listing.Line> lines) {
    return lines.stream()
        .flatMap(line -> line instanceof Listing.Body(Row row) ? Stream.of(row) : Stream.empty())
        .toList();
  }

  private HBox filter() {
    HBox line = new HBox();
    line.getStyleClass().add("filter-chips");
    for (Group group : Group.values()) {
      ToggleButton chip =
          FilterChip.of(
              icon(group),
              now -> {
                if (now) {
                  wanted.add(group);
                } else {
                  wanted.remove(group);
                }
                show();
              });
      chips.put(group, chip);
      line.getChildren().add(chip);
    }
    words.setLeft(Icon.small(Feather.SEARCH, "muted"));
    words.setPromptText("Filter files and text");
    words.setAccessibleText("Filter files and text");
    words.getStyleClass().add("small");
    words.textProperty().subscribe((before, now) -> show());
    line.getChildren().addAll(Panel.spring(), words);
    return line;
  }

  private static Node icon(Group group) {
    return switch (group) {
      case SECRETS -> Icon.small(Feather.KEY, "danger");
      case ERRORS -> Status.FAILED.smallIcon();
      case WARNINGS -> Status.WARNING.smallIcon();
      case NOTES -> Status.NOTE.smallIcon();
      case CLEAN -> Status.PASSED.smallIcon();
    };
  }

  private void state(FolderDesk.State state) {
    if (!(state instanceof FolderDesk.State.Reading)) {
      progress.end();
    }
    howMuch.state(state);
    switch (state) {
      case FolderDesk.State.Reading(Scan scan) -> {
        progress.show(
            scan.at().isEmpty() ? "Looking for scripts" : "Reading " + scan.at(),
            scan.words(),
            scan.read(),
            scan.files());
      }
      case FolderDesk.State.Done(Scan scan) -> end(scan);
      case FolderDesk.State.Cancelled(Scan scan) -> end(scan);
      case FolderDesk.State.Failed _, FolderDesk.State.None _ -> {}
    }
  }

  private void end(Scan scan) {
    show();
    side.skipped(scan.skipped());
  }

  private void grown() {
    boolean reading = desk.stateProperty().get() instanceof FolderDesk.State.Reading;
    if (!reading) {
      checkup.verdicts().keep(desk.rowsProperty().get());
    }
    show(!reading);
  }

  /** What would be checked: the rows that are listed. */
  private Optional<CheckupDesk.Job> job() {
    List<Row> rows = rows(lines());
    return desk.root().filter(root -> !rows.isEmpty()).map(root -> new CheckupDesk.Job(root, rows));
  }

  private void checked(CheckupDesk.State state) {
    if (state instanceof CheckupDesk.State.Running(int done, int of, String at)) {
      checking.show(
          at.isEmpty() ? "Asking the account" : "Checking " + at,
          "%,d of %,d statements".formatted(done, of),
          done,
          of);
      if (show(done == of)) {
        judged();
      }
    } else {
      if (state instanceof CheckupDesk.State.Asking) {
        checking.show("Asking for the clusters", "", 0, 0);
      } else {
        checking.end();
      }
      show();
      judged();
    }
  }

  /** The verdicts are others, or of something else than what is chosen now. */
  private void judged() {
    table.verdicts(!checkup.verdicts().isEmpty(), checkup.staleProperty().get());
    side.refresh(row(table.getSelectionModel().getSelectedItem()));
  }

  /**
   * While much comes in, the table is put in order anew as often as that costs little.
   *
   * @return whether it was
   */
  private boolean show(boolean now) {
    long begun = System.nanoTime();
    boolean due = now || begun - shownAt >= pause;
    if (due) {
      show();
      shownAt = System.nanoTime();
      pause = (shownAt - begun) * SELDOM;
    }
    return due;
  }

  private void show() {
    List<Row> saying =
        Listing.saying(desk.rowsProperty().get(), checkup.verdicts(), words.getText());
    Map<Group, Integer> counts = Listing.counts(saying);
    chips.forEach(
        (group, chip) -> {
          int count = counts.getOrDefault(group, 0);
          chip.setText(group.chip() + " " + count);
          chip.setAccessibleText("Show " + group.chip() + ", " + count);
        });
    verdicts.show(saying, desk.rowsProperty().get());
    List<Listing.Line> lines = lines();
    table.show(lines);
    howMuch.left(rows(lines).size(), desk.rowsProperty().get().size());
  }

  private List<Listing.Line> lines() {
    return Listing.of(
        desk.rowsProperty().get(),
        checkup.verdicts(),
        new Listing.Wish(wanted, verdicts.wanted(), words.getText(), table.order()));
  }

  private void move(int by) {
    int to = table.getSelectionModel().getSelectedIndex() + by;
    List<Listing.Line> all = table.getItems();
    while (to >= 0 && to < all.size() && all.get(to) instanceof Listing.Head) {
      to += by;
    }
    if (to >= 0 && to < all.size()) {
      table.getSelectionModel().clearAndSelect(to);
      table.scrollTo(Math.max(0, to - 3));
    }
  }

  private static Optional<Row> row(Listing.@Nullable Line line) {
    return line instanceof Listing.Body(Row row) ? Optional.of(row) : Optional.empty();
  }
}
