package dev.clausewright.ui.diagnose;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks a person for a file or a folder. */
public interface Choosing {
  /** What the system's own dialogs answer. */
  Choosing OF_THE_SYSTEM =
      new Choosing() {
        @Override
        public Optional<Path> file(FileChooser asked, Window over) {
          return Optional.ofNullable(asked.showOpenDialog(over)).map(File::toPath);
        }

        @Override
        public Optional<Path> folder(DirectoryChooser asked, Window over) {
          return Optional.ofNullable(asked.showDialog(over)).map(File::toPath);
        }

        @Override
        public Optional<Path> target(FileChooser asked, Window over) {
          return Optional.ofNullable(asked.showSaveDialog(over)).map(File::toPath);
        }
      };

  /** A file to read. */
  Optional<Path> file(FileChooser asked, Window over);

  /** A folder to read. */
  Optional<Path> folder(DirectoryChooser asked, Window over);

  /** A file to write. */
  Optional<Path> target(FileChooser asked, Window over);
}
