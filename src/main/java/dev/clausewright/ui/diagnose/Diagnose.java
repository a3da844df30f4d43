package dev.clausewright.ui.diagnose;

import dev.clausewright.file.TextFile;
import dev.clausewright.ui.control.Notice;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import dev.clausewright.ui.diagnose.editor.UndoState;
import dev.clausewright.ui.diagnose.folder.FolderPage;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.work.Work;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/**
 * The screen that reads SQL back: a script with what is wrong in it, or a folder of scripts. The
 * door of this room. Application thread only.
 */
public final class Diagnose implements ScriptBar.Opening {
  private static final String SHEET =
      Objects.requireNonNull(Diagnose.class.getResource("diagnose.css"), "diagnose.css is missing")
          .toExternalForm();
  private static final double SIDE = 372;
  private static final double NARROW_SIDE = 336;
  private static final double NARROW = 1100;

  private final Work work;
  private final Choosing choosing;
  private final ScriptDesk desk;
  private final ScriptPage script;
  private final FolderPage folder;
  private final TablePage table;
  private final ChangePage change;
  private final Keeping keeping;
  private final StackPane left = new StackPane();
  private final StackPane right = new StackPane();
  private final SplitPane split = new SplitPane(left, right);
  private final Overlay over = Overlay.forDialogs();
  private final StackPane node = new StackPane(split, over);
  private boolean placed;

  /** The action shows the wizard. */
  public Diagnose(Setting setting, Session session, Choosing choosing, Runnable compose) {
    this.work = setting.work();
    this.choosing = choosing;
    this.desk = new ScriptDesk(work, session.eraProperty());
    ScriptBar bar = new ScriptBar(this, desk.eraProperty());
    this.script = new ScriptPage(desk, session, bar, compose);
    this.folder = new FolderPage(setting, session, this::openRow);
    this.table = new TablePage(folder, new ScriptBar(this, desk.eraProperty()), work, choosing);
    this.table.reread(desk.eraProperty());
    this.keeping = new Keeping(desk, work, choosing, over, script.notice());
    bar.saving(() -> keeping.save(() -> {}), () -> keeping.saveAs(() -> {}));
    split.getStyleClass().addAll("main-split", "diagnose");
    node.getStylesheets().add(SHEET);
    SplitPane.setResizableWithParent(right, false);
    left.setMinWidth(0);
    right.getStyleClass().add("preview");
    node.widthProperty().subscribe(this::place);
    ChangeDesk changing = new ChangeDesk(work);
    changing.onWritten(table::refresh);
    this.change =
        new ChangePage(
            new ChangePage.Ground(changing, work, over), desk.eraProperty()::get, this::showFolder);
    this.table.onChange(
        (root, rows) -> {
          if (!change.isWriting()) {
            left.getChildren().setAll(change);
            right.getChildren().setAll(change.side());
            change.begin(root, rows);
          }
        });
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    node.addEventHandler(DragEvent.DRAG_OVER, Diagnose::over);
    node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    showScript();
  }

  public Region node() {
    return node;
  }

  /** The screen comes into sight. */
  public void entered() {
    script.entered();
  }

  /** Undo here is the text's own. */
  public void undo() {
    desk.editor().undo();
  }

  public void redo() {
    desk.editor().redo();
  }

  public ReadOnlyObjectProperty<UndoState> undoProperty() {
    return desk.editor().undoProperty();
  }

  @Override
  public void file() {
    FileChooser asked = new FileChooser();
    asked.setTitle("Open a script");
    asked
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("SQL", "*.sql", "*.ddl", "*.psql", "*.j2", "*.jinja"),
            new FileChooser.ExtensionFilter("All files", "*"));
    choosing.file(asked, node.getScene().getWindow()).ifPresent(this::open);
  }

  @Override
  public void folder() {
    DirectoryChooser asked = new DirectoryChooser();
    asked.setTitle("Read a folder of scripts");
    choosing.folder(asked, node.getScene().getWindow()).ifPresent(this::open);
  }

  @Override
  public void clipboard() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isEmpty()) {
      script.notice().say(Status.NOTE, "There is no text on the clipboard.");
    } else {
      paste(text);
    }
  }

  /** What undo brings back is asked for only where it belongs to a file. */
  private void paste(String text) {
    Runnable put =
        () -> {
          showScript();
          desk.paste(text);
          keeping.opened(Optional.empty());
          script.opened();
        };
    if (keeping.isFileUnsaved()) {
      keeping.before(put);
    } else {
      put.run();
    }
  }

  private void keys(KeyEvent event) {
    if (over.isDisplay() || !left.getChildren().contains(script)) {
      return;
    }
    if (ScriptBar.SAVE_AS.match(event)) {
      keeping.saveAs(() -> {});
      event.consume();
    } else if (ScriptBar.SAVE.match(event)) {
      keeping.save(() -> {});
      event.consume();
    } else {
      script.keys(event);
    }
  }

  /** Whether something was done to the script that is in no file. */
  public boolean isUnsaved() {
    return keeping.isUnsaved();
  }

  /** Does what takes the script away, after having asked if it would be lost. */
  public void before(Runnable next) {
    showScript();
    keeping.before(next);
  }

  /** Shows a file, or a folder as a table. */
  public void open(Path path) {
    var _ =
        work.run(
            () -> Files.isDirectory(path),
            isFolder -> {
              if (isFolder) {
                showFolder();
                table.read(path);
              } else {
                open(path, Optional.empty());
              }
            },
            problem -> notice().say(Status.WARNING, unread(path, problem)));
  }

  private void openRow(Path file, int line) {
    open(file, Optional.of(line));
  }

  private void open(Path file, Optional<Integer> line) {
    var _ =
        work.run(
            () -> {
              TextFile.Read read = TextFile.read(file);
              return new Opened(read.file(), Snapshot.of(read.text()));
            },
            opened -> keeping.before(() -> show(opened, line)),
            problem -> notice().say(Status.WARNING, unread(file, problem)));
  }

  private record Opened(TextFile file, Snapshot text) {}

  private void show(Opened opened, Optional<Integer> line) {
    showScript();
    desk.open(String.valueOf(opened.file().path().getFileName()), opened.text());
    keeping.opened(Optional.of(opened.file()));
    script.opened();
    line.ifPresent(desk::goToLine);
    if (opened.text().isEmpty()) {
      script.notice().say(Status.NOTE, "The file is empty.");
    }
  }

  /** Where the person is looking. */
  private Notice notice() {
    return left.getChildren().contains(table) ? table.notice() : script.notice();
  }

  private static String unread(Path file, Exception problem) {
    String name = String.valueOf(file.getFileName());
    return name
        + switch (problem) {
          case TextFile.Refused refused -> " was not read: it is " + refused.getMessage() + ".";
          case AccessDeniedException denied -> " was not read: you may not read it.";
          case NoSuchFileException gone -> " was not read: it is no longer there.";
          default -> " cannot be read.";
        };
  }

  private void showScript() {
    left.getChildren().setAll(script);
    right.getChildren().setAll(script.findings());
    Platform.runLater(() -> desk.editor().focus().requestFocus());
  }

  private void showFolder() {
    left.getChildren().setAll(table);
    right.getChildren().setAll(folder.side());
    Platform.runLater(folder::takeFocus);
  }

  /** Says that what is dragged may be dropped. */
  public static void over(DragEvent event) {
    if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  /** Shows a file, a folder or a text that was dropped. */
  public void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      open(board.getFiles().getFirst().toPath());
    } else if (board.hasString()) {
      paste(board.getString());
    }
    event.setDropCompleted(true);
    event.consume();
  }

  /** Puts the divider where the design has it, once; after that it is the person's. */
  private void place() {
    if (!placed && node.getWidth() > 0) {
      placed = true;
      double side = node.getWidth() < NARROW ? NARROW_SIDE : SIDE;
      split.setDividerPositions(1 - side / node.getWidth());
    }
  }
}
