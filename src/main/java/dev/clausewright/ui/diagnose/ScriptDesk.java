package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.sql.Tokens;
import dev.clausewright.ui.diagnose.editor.CodeEditor;
import dev.clausewright.ui.diagnose.editor.Editor;
import dev.clausewright.ui.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

/**
 * The state behind a script: its text, what is found in it, and which finding is looked at. What is
 * found is worked out elsewhere, once a burst of typing has ended; a look that nobody wants any
 * more is stopped. Application thread only.
 */
final class ScriptDesk {
  /** How long nobody must type before a look; longer where the last look took long. */
  private static final double BURST = 90;

  private static final double LONGEST = 3000;
  private static final double NANOS = 1e6;

  private final Work work;
  private final Editor editor = new CodeEditor(Tokens::of);
  private final ObjectProperty<Era> era = new SimpleObjectProperty<>(Era.latest());
  private final ObjectProperty<String> name = new SimpleObjectProperty<>("");
  private final ReadOnlyObjectWrapper<Diagnosis> diagnosis =
      new ReadOnlyObjectWrapper<>(Diagnosis.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Remark>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final PauseTransition burst = new PauseTransition(Duration.millis(BURST));
  private Optional<Work.Running> running = Optional.empty();
  private Consumer<String> trouble = words -> {};

  ScriptDesk(Work work) {
    this.work = work;
    burst.setOnFinished(end -> look());
    editor.changesProperty().subscribe((before, now) -> burst.playFromStart());
    era.subscribe((before, now) -> look());
  }

  Editor editor() {
    return editor;
  }

  ObjectProperty<Era> eraProperty() {
    return era;
  }

  /** What the text is called: a file's name, or nothing. */
  ReadOnlyObjectProperty<String> nameProperty() {
    return name;
  }

  ReadOnlyObjectProperty<Diagnosis> diagnosisProperty() {
    return diagnosis.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Remark>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Told when something could not be done; the words hold no text of the script. */
  void onTrouble(Consumer<String> consumer) {
    trouble = consumer;
  }

  void open(String called, String text) {
    name.set(called);
    selected.set(Optional.empty());
    diagnosis.set(Diagnosis.NOTHING);
    editor.open(text);
    burst.stop();
    look();
  }

  /** Text in the place of all that stands there; undo brings the other back. */
  void paste(String text) {
    name.set("");
    selected.set(Optional.empty());
    editor.replaceAll("pasting", text);
    editor.reveal(0, 0);
  }

  /** The text of a statement, as far as it still stands there. */
  String text(Passage passage) {
    String script = editor.snapshot().text();
    return script.substring(
        Math.min(passage.start(), script.length()), Math.min(passage.end(), script.length()));
  }

  /** The caret to a line's start, counted from 1. */
  void goToLine(int line) {
    editor.revealLine(line);
  }

  /** Goes to a finding. */
  void select(Optional<Remark> remark) {
    if (!remark.equals(selected.get())) {
      selected.set(remark);
      remark.ifPresent(now -> editor.reveal(now.start(), now.start()));
    }
  }

  /**
   * To the finding so many further among these, from the first or the last where none is chosen.
   */
  void step(List<Remark> among, int by) {
    if (!among.isEmpty()) {
      int at = selected.get().map(among::indexOf).orElse(-1);
      int to = at < 0 ? (by > 0 ? 0 : among.size() - 1) : Math.floorMod(at + by, among.size());
      select(Optional.of(among.get(to)));
    }
  }

  /** Mends a finding at once. */
  void fix(Remark remark) {
    worked(script -> Mend.of(script, remark, era.get()));
  }

  void fixAllSafe() {
    Era now = era.get();
    worked(script -> Mend.allSafe(script, now));
  }

  /** Works out a change and makes it, if the text is still the one it was worked out from. */
  void worked(Function<String, Optional<Mend>> change) {
    long asked = editor.changesProperty().get();
    var snapshot = editor.snapshot();
    background(
        () -> change.apply(snapshot.text()),
        mend -> {
          if (editor.changesProperty().get() != asked) {
            worked(change);
          } else if (mend.isPresent()) {
            make(mend.get());
          } else {
            trouble.accept("This fix no longer applies to the text as it is now.");
          }
        });
  }

  void make(Mend mend) {
    editor.apply(mend.label(), mend.patches());
  }

  /** Runs what may take long. */
  <T> Work.Running background(Callable<T> task, Consumer<T> done) {
    return work.run(
        task, done, problem -> trouble.accept("Something went wrong while reading the text."));
  }

  private void look() {
    running.ifPresent(Work.Running::cancel);
    var snapshot = editor.snapshot();
    Era now = era.get();
    long asked = editor.changesProperty().get();
    long begun = System.nanoTime();
    running =
        Optional.of(
            background(
                () -> Diagnosis.of(snapshot.text(), now),
                found -> {
                  running = Optional.empty();
                  double took = (System.nanoTime() - begun) / NANOS;
                  burst.setDuration(Duration.millis(Math.clamp(took, BURST, LONGEST)));
                  if (editor.changesProperty().get() == asked) {
                    show(found);
                  }
                }));
  }

  private void show(Diagnosis found) {
    editor.mark(found.remarks().stream().map(Remark::mark).toList());
    Optional<Remark> kept =
        selected
            .get()
            .flatMap(was -> found.remarks().stream().filter(now -> now.isLike(was)).findFirst());
    diagnosis.set(found);
    selected.set(kept);
  }
}
