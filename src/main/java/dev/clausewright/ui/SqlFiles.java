package dev.clausewright.ui;

import dev.clausewright.ui.step.Session;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where a statement is to be saved; remembers the folder for as long as the window lives. */
final class SqlFiles {
  /** Shows what is asked, and answers the file a person chose, if any. */
  interface Dialog {
    Dialog OF_THE_SYSTEM = (asked, over) -> Optional.ofNullable(asked.showSaveDialog(over));

    Optional<File> show(FileChooser asked, Window over);
  }

  private final Supplier<Window> window;
  private final Session session;
  private final Dialog dialog;
  private Optional<File> folder = Optional.empty();

  SqlFiles(Supplier<Window> window, Session session, Dialog dialog) {
    this.window = window;
    this.session = session;
    this.dialog = dialog;
  }

  Optional<Path> choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Save the statement");
    chooser.setInitialFileName(name());
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("SQL", "*.sql"),
            new FileChooser.ExtensionFilter("All files", "*"));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    Optional<File> file = dialog.show(chooser, window.get());
    file.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
    return file.map(File::toPath);
  }

  private String name() {
    return switch (session.statement().verb()) {
      case COPY -> "copy.sql";
      case UNLOAD -> "unload.sql";
      case CREATE_LIBRARY -> "create-library.sql";
    };
  }
}
