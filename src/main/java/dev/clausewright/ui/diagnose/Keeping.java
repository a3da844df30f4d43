package dev.clausewright.ui.diagnose;

import dev.clausewright.file.TextFile;
import dev.clausewright.ui.control.Notice;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.work.Work;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.FileChooser;

/**
 * The way of a script back into its file: its line ends, encoding and byte order mark stay, the
 * file is replaced as a whole, and not without asking if somebody else has changed it. No text goes
 * away unasked.
 */
final class Keeping {
  /** The file is no longer what it was when it was read. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final ScriptDesk desk;
  private final Work work;
  private final Choosing choosing;
  private final Overlay over;
  private final Notice notice;
  private Optional<TextFile> file = Optional.empty();

  Keeping(ScriptDesk desk, Work work, Choosing choosing, Overlay over, Notice notice) {
    this.desk = desk;
    this.work = work;
    this.choosing = choosing;
    this.over = over;
    this.notice = notice;
  }

  /** Another text is shown: that of a file, or one without a file. */
  void opened(Optional<TextFile> from) {
    file = from;
    desk.editor().kept();
  }

  /** Whether something was done to the text that is in no file. */
  boolean isUnsaved() {
    return desk.editor().changedProperty().get() && !desk.editor().snapshot().isEmpty();
  }

  /** Whether what is shown belongs to a file and is not yet in it. */
  boolean isFileUnsaved() {
    return file.isPresent() && isUnsaved();
  }

  /** Does what takes the text away, after having asked if it would be lost. */
  void before(Runnable next) {
    if (!isUnsaved()) {
      next.run();
      return;
    }
    new Question(
            "Save the changes?",
            name(),
            "The text was changed and is in no file yet. Without saving, the changes are lost.",
            List.of(
                new Question.Answer("Discard", next),
                new Question.Answer("Save", () -> save(next))))
        .ask(over);
  }

  void save(Runnable next) {
    if (file.isEmpty()) {
      saveAs(next);
    } else {
      TextFile known = file.get();
      write(
          text -> {
            if (!known.isAsItWas()) {
              throw new Changed();
            }
            return known.replace(text);
          },
          next);
    }
  }

  /** To a file that is chosen, as UTF-8, unless it is the one the text came from. */
  void saveAs(Runnable next) {
    FileChooser asked = new FileChooser();
    asked.setTitle("Save the script");
    asked.setInitialFileName(desk.nameProperty().get().isEmpty() ? "script.sql" : name());
    asked
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("SQL", "*.sql", "*.ddl", "*.psql", "*.j2", "*.jinja"),
            new FileChooser.ExtensionFilter("All files", "*"));
    choosing
        .target(asked, desk.editor().node().getScene().getWindow())
        .ifPresent(path -> write(text -> TextFile.write(path, text), next));
  }

  private String name() {
    String called = desk.nameProperty().get();
    return called.isEmpty() ? "Pasted text" : called;
  }

  /** Writes a text somewhere and tells where. */
  private interface Writing {
    TextFile write(String text) throws IOException;
  }

  private void write(Writing writing, Runnable next) {
    var snapshot = desk.editor().snapshot();
    long asked = desk.editor().changesProperty().get();
    Callable<TextFile> task = () -> writing.write(snapshot.text());
    var _ =
        work.run(
            task,
            written -> {
              file = Optional.of(written);
              desk.call(String.valueOf(written.path().getFileName()));
              if (desk.editor().changesProperty().get() == asked) {
                desk.editor().kept();
              }
              notice.say(Status.PASSED, "Saved as " + name() + ".");
              next.run();
            },
            problem -> trouble(problem, next));
  }

  private void trouble(Exception problem, Runnable next) {
    switch (problem) {
      case Changed changed ->
          new Question(
                  "The file has changed",
                  name(),
                  "Somebody or something has changed the file since it was read. Saving over it"
                      + " takes those changes away.",
                  List.of(
                      new Question.Answer("Save over it", () -> overwrite(next)),
                      new Question.Answer("Save as…", () -> saveAs(next))))
              .ask(over);
      case CharacterCodingException unwritable ->
          notice.say(
              Status.FAILED,
              "Not saved: the file is "
                  + file.map(known -> known.encoding().title()).orElse("text")
                  + ", which lacks a character of the text. Save as… writes UTF-8.");
      case AccessDeniedException denied ->
          notice.say(Status.FAILED, "Not saved: you may not write there. Choose another place.");
      default ->
          notice.say(Status.FAILED, "Not saved: the file cannot be written. Choose another place.");
    }
  }

  private void overwrite(Runnable next) {
    file.ifPresent(known -> write(known::replace, next));
  }
}
