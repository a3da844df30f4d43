package dev.clausewright.ui.step.role;

import dev.clausewright.ui.work.Work;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Saves a script where a person wants it. */
final class ScriptFile {
  private ScriptFile() {}

  static Optional<Path> ask(Window owner, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle("Save the commands");
    chooser.setInitialFileName(name);
    File file = chooser.showSaveDialog(owner);
    return Optional.ofNullable(file).map(File::toPath);
  }

  /** Writes it off the application thread and says on the label how that went. */
  static void write(Work work, Path file, String script, Label said) {
    save(work, file, "#!/bin/sh\nset -e\n" + script, said);
  }

  /** The same with the text as it is. */
  static void save(Work work, Path file, String text, Label said) {
    work.run(
        () -> Files.writeString(file, text),
        written -> said.setText("Saved " + written.getFileName() + "."),
        failure -> said.setText("Not saved: the file cannot be written there."));
  }
}
