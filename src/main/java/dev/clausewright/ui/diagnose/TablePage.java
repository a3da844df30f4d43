package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Notice;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.diagnose.folder.FolderPage;
import dev.clausewright.ui.diagnose.folder.Row;
import dev.clausewright.ui.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The table of a folder under its bar, with the export. */
final class TablePage extends StackPane {
  private final FolderPage folder;
  private final Work work;
  private final Choosing choosing;
  private final Notice notice = new Notice();
  private BiConsumer<Path, List<Row>> changed = (root, rows) -> {};
  private Era era = Era.latest();

  TablePage(FolderPage folder, ScriptBar bar, Work work, Choosing choosing) {
    this.folder = folder;
    this.work = work;
    this.choosing = choosing;
    Button export =
        Buttons.with(Buttons.plain("Export CSV…", this::export), Icon.of(Feather.DOWNLOAD));
    Button change = Buttons.with(Buttons.plain("Change all…", this::change), Icon.of(Feather.EDIT));
    bar.actions(change, export);
    folder.onChangeAll(this::change);
    VBox.setVgrow(folder, Priority.ALWAYS);
    VBox column = new VBox(bar, folder);
    StackPane above = new StackPane(notice);
    above.setPickOnBounds(false);
    above.getStyleClass().add("diagnose-notice");
    getChildren().addAll(column, above);
    folder.onCount(count -> bar.show(name(), count));
  }

  /** Reads the folder again when another era is chosen. */
  void reread(ObjectProperty<Era> chosen) {
    era = chosen.get();
    chosen.subscribe(
        (before, now) -> {
          era = now;
          folder.root().ifPresent(this::read);
        });
  }

  void read(Path path) {
    folder.read(path, era);
  }

  /** Told which statements of which folder are to be changed together. */
  void onChange(BiConsumer<Path, List<Row>> consumer) {
    changed = consumer;
  }

  private void change() {
    change(folder.chosen());
  }

  private void change(List<Row> rows) {
    folder.root().ifPresent(root -> changed.accept(root, rows));
  }

  /** These files were written: their statements are read again. */
  void refresh(Path root, List<String> files) {
    if (folder.root().equals(Optional.of(root))) {
      folder.refresh(files, era);
    }
  }

  Notice notice() {
    return notice;
  }

  private String name() {
    return folder.root().map(root -> String.valueOf(root.getFileName())).orElse("");
  }

  private void export() {
    FileChooser asked = new FileChooser();
    asked.setTitle("Export the table");
    asked.setInitialFileName("statements.csv");
    asked.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("CSV", "*.csv"));
    String csv = folder.csv();
    choosing
        .target(asked, getScene().getWindow())
        .ifPresent(
            file -> {
              var _ =
                  work.run(
                      () -> Files.writeString(file, csv),
                      written ->
                          notice.say(Status.PASSED, "The table was written, without secrets."),
                      problem -> notice.say(Status.WARNING, "The file cannot be written."));
            });
  }
}
