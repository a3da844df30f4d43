package dev.clausewright.ui.diagnose;

import dev.clausewright.clause.RoleValue;
import dev.clausewright.rules.Era;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.diagnose.folder.Row;
import dev.clausewright.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Many statements changed at once: what to do, what it does file by file, then one confirmation.
 */
final class ChangePage extends VBox {
  /** What can be done to many. */
  private enum Kind {
    KEYS("Keys to a role"),
    SPELLING("CREDENTIALS role to IAM_ROLE"),
    SAFE("All safe fixes");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private static final double FILES = 0.5;

  private final ChangeDesk desk;
  private final Work work;
  private final Overlay over;
  private final Supplier<Era> era;
  private final Runnable back;
  private final Label about = Words.quiet("");
  private final Segments<Kind> kind =
      new Segments<>("What to do", List.of(Kind.values()), one -> one.words);
  private final AskedValue role = AskedValue.role(text -> again());
  private final HBox progress = new HBox();
  private final Label done = Words.body("");
  private final ProgressBar bar = new ProgressBar(0);
  private final Label none = Words.wrapping(Words.quiet(""));
  private final ListView<Planned> files = new ListView<>();
  private final DifferenceLines difference = new DifferenceLines();
  private final ChangeSide side = new ChangeSide();
  private final Label shown = Words.quiet("");
  private final Label summary = Words.small("");
  private final Button leave;
  private final Button write;
  private Optional<Work.Running> looking = Optional.empty();

  /** What a page stands on: the state, where it may block, where it may ask. */
  record Ground(ChangeDesk desk, Work work, Overlay over) {}

  ChangePage(Ground ground, Supplier<Era> era, Runnable back) {
    this.desk = ground.desk();
    this.work = ground.work();
    this.over = ground.over();
    this.era = era;
    this.back = back;
    getStyleClass().add("change-page");
    about.setMinWidth(0);
    HBox head =
        new HBox(
            Buttons.icon("Back to the table", Feather.ARROW_LEFT, this::leave),
            Words.strong("Change all"),
            about);
    head.getStyleClass().add("diagnose-bar");
    kind.small().onChosen(chosen -> again()).put(Kind.KEYS);
    VBox asked = new VBox(new HBox(kind), role);
    asked.getStyleClass().addAll("difference-question", "change-question");
    progress.getStyleClass().add("folder-progress");
    progress
        .getChildren()
        .addAll(new Spinner(), done, Panel.spring(), bar, Buttons.small("Cancel", desk::cancel));
    files.getStyleClass().add("change-files");
    files.setAccessibleText("Files to change");
    files.setPlaceholder(none);
    files.setCellFactory(view -> new PlannedCell());
    files.getSelectionModel().selectedItemProperty().subscribe(this::look);
    shown.setMinWidth(0);
    HBox title = new HBox(Words.strong("Difference"), shown);
    title.getStyleClass().add("difference-head");
    VBox.setVgrow(difference, Priority.ALWAYS);
    SplitPane split = new SplitPane(files, new VBox(title, difference));
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(FILES);
    split.getStyleClass().add("diagnose-split");
    VBox.setVgrow(split, Priority.ALWAYS);
    leave = Buttons.plain("Back", this::leave);
    write = Buttons.primary("Write", this::confirm);
    write.setGraphic(Icon.of(Feather.SAVE));
    summary.setWrapText(true);
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.setMinWidth(0);
    HBox foot = new HBox(summary, leave, write);
    foot.getStyleClass().add("difference-foot");
    getChildren().addAll(head, asked, progress, split, foot);
    desk.filesProperty().subscribe(this::show);
    desk.stateProperty().subscribe(this::state);
  }

  /** What stands beside it. */
  ChangeSide side() {
    return side;
  }

  /** Files are being written; nothing else can begin. */
  boolean isWriting() {
    return desk.stateProperty().get() instanceof ChangeDesk.State.Writing;
  }

  /** These statements of a folder are to be changed. */
  void begin(Path folder, List<Row> rows) {
    desk.begin(folder, rows);
    about.setText(Planned.statements(rows.size()) + " in " + Planned.files(desk.fileCount()));
    boolean keys = rows.stream().anyMatch(row -> !row.exposed().isEmpty());
    kind.put(keys ? Kind.KEYS : Kind.SAFE);
    role.begin();
    side.show(rows);
    again();
  }

  private Optional<FolderChange> wanted() {
    return kind.value()
        .flatMap(
            chosen ->
                switch (chosen) {
                  case KEYS ->
                      RoleValue.read(role.text()).found().map(FolderChange.KeysToRole::new);
                  case SPELLING -> Optional.of(new FolderChange.RoleSpelling());
                  case SAFE -> Optional.of(new FolderChange.SafeFixes());
                });
  }

  private void again() {
    boolean asks = kind.value().filter(Kind.KEYS::equals).isPresent();
    role.setVisible(asks);
    role.setManaged(asks);
    wanted().ifPresentOrElse(change -> desk.plan(change, era.get()), desk::ask);
  }

  private void show(List<Planned> now) {
    int at = files.getSelectionModel().getSelectedIndex();
    files.getSelectionModel().clearSelection();
    files.getItems().setAll(now);
    if (!now.isEmpty()) {
      files.getSelectionModel().select(Math.clamp(at, 0, now.size() - 1));
    }
  }

  private void state(ChangeDesk.State now) {
    boolean writing = now instanceof ChangeDesk.State.Writing;
    boolean busy = writing || now instanceof ChangeDesk.State.Planning;
    progress.setVisible(busy);
    progress.setManaged(busy);
    kind.setDisable(writing || now instanceof ChangeDesk.State.Done);
    role.setDisable(writing || now instanceof ChangeDesk.State.Done);
    leave.setDisable(writing);
    int ready = (int) desk.filesProperty().get().stream().filter(ChangeDesk::isReady).count();
    write.setText("Write " + Planned.files(ready) + "…");
    write.setDisable(ready == 0 || !(now instanceof ChangeDesk.State.Ready));
    switch (now) {
      case ChangeDesk.State.Asking asking -> none.setText("Name the role that takes their place.");
      case ChangeDesk.State.Planning(int so, int of) -> busy("Looking at", so, of);
      case ChangeDesk.State.Writing(int so, int of) -> busy("Writing", so, of);
      case ChangeDesk.State.Ready ready1 -> none.setText("Nothing of this kind is in these files.");
      case ChangeDesk.State.Done end -> {}
    }
    summary.setText(new ChangeSummary(desk.filesProperty().get()).words(now));
  }

  private void busy(String verb, int so, int of) {
    done.setText(verb + " %,d of %,d files".formatted(so, of));
    bar.setProgress(of == 0 ? -1 : (double) so / of);
    none.setText("");
  }

  /** Shows what would change in a file. */
  private void look(@Nullable Planned before, @Nullable Planned now) {
    looking.ifPresent(Work.Running::cancel);
    looking = Optional.empty();
    shown.setText(now == null ? "" : now.name());
    if (now != null && now.fate() instanceof Planned.Fate.Ready(FilePlan plan)) {
      looking =
          Optional.of(
              work.run(
                  plan::difference,
                  found -> difference.show(Optional.of(found), /* unified= */ isNarrow()),
                  problem -> difference.show(Optional.empty(), /* unified= */ false)));
    } else {
      difference.show(Optional.empty(), /* unified= */ false);
    }
  }

  private boolean isNarrow() {
    return getWidth() < ScriptBar.NARROW;
  }

  private void confirm() {
    ChangeSummary what = new ChangeSummary(desk.filesProperty().get());
    new Question(
            "Write " + Planned.files(what.ready()) + "?",
            about.getText(),
            what.statements()
                + " change. Each file is replaced as a whole, in its own encoding; one that"
                + " somebody has changed meanwhile is left alone. This cannot be taken back here:"
                + " have the files under version control.",
            List.of(new Question.Answer("Write " + Planned.files(what.ready()), desk::write)))
        .ask(over);
  }

  private void leave() {
    if (!leave.isDisabled()) {
      desk.stop();
      back.run();
    }
  }
}
