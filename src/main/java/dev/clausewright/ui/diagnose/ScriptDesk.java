package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.sql.Tokens;
import dev.clausewright.ui.diagnose.editor.CodeEditor;
import dev.clausewright.ui.diagnose.editor.Editor;
import dev.clausewright.ui.diagnose.editor.Sketch;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import dev.clausewright.ui.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

  /** A change of the text, from what there is to say about it. */
  @FunctionalInterface
  interface Change {
    Optional<Mend> of(Diagnosis now) throws InterruptedException;
  }

  /** Anything that comes of what there is to say about the text. */
  @FunctionalInterface
  interface Derived<T> {
    T of(Diagnosis now) throws InterruptedException;
  }

  private final Work work;
  private final Editor editor = new CodeEditor(Tokens::of);
  private final ObjectProperty<Era> era;
  private final ObjectProperty<String> name = new SimpleObjectProperty<>("");
  private final ReadOnlyObjectWrapper<Diagnosis> diagnosis =
      new ReadOnlyObjectWrapper<>(Diagnosis.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Remark>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final PauseTransition burst = new PauseTransition(Duration.millis(BURST));
  private Optional<Work.Running> running = Optional.empty();

  /** The last look, perhaps at a text that has changed since: the next one begins from it. */
  private Diagnosis latest = Diagnosis.NOTHING;

  private Consumer<String> trouble = words -> {};

  /** The era is shared with the wizard. */
  ScriptDesk(Work work, ObjectProperty<Era> era) {
    this.work = work;
    this.era = era;
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

  void open(String called, Snapshot text) {
    name.set(called);
    selected.set(Optional.empty());
    diagnosis.set(Diagnosis.NOTHING);
    editor.open(text);
    burst.stop();
    look();
  }

  /** The text has another name from now on. */
  void call(String called) {
    name.set(called);
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
    return editor.text(passage.start(), passage.end());
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
      int at = selected.get().map(one -> one.indexIn(among)).orElse(-1);
      int to = at < 0 ? (by > 0 ? 0 : among.size() - 1) : Math.floorMod(at + by, among.size());
      select(Optional.of(among.get(to)));
    }
  }

  /** Mends a finding at once. */
  void fix(Remark remark) {
    worked(now -> Mend.of(now, remark));
  }

  void fixAllSafe() {
    worked(Mend::allSafe);
  }

  /** Works out a change and makes it, if the text is still the one it was worked out from. */
  void worked(Change change) {
    long asked = editor.changesProperty().get();
    var _ =
        upToDate(
            change::of,
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

  /** Works something out from what there is to say about the text as it is now. */
  <T> Work.Running upToDate(Derived<T> derived, Consumer<T> done) {
    Snapshot text = editor.snapshot();
    Diagnosis last = latest;
    Era now = era.get();
    return background(() -> derived.of(last.again(text, now)), done);
  }

  void make(Mend mend) {
    editor.apply(mend.label(), mend.patches());
  }

  /** Runs what may take long. */
  <T> Work.Running background(Callable<T> task, Consumer<T> done) {
    return work.run(
        task, done, problem -> trouble.accept("Something went wrong while reading the text."));
  }

  private record Looked(Diagnosis found, Sketch.Drawing drawing) {}

  private void look() {
    running.ifPresent(Work.Running::cancel);
    Sketch sketch = editor.sketch();
    Diagnosis last = latest;
    Era now = era.get();
    long asked = editor.changesProperty().get();
    long begun = System.nanoTime();
    running =
        Optional.of(
            background(
                () -> {
                  Diagnosis found = last.again(sketch.text(), now);
                  return new Looked(
                      found, sketch.with(found.remarks().stream().map(Remark::mark).toList()));
                },
                looked -> {
                  running = Optional.empty();
                  double took = (System.nanoTime() - begun) / NANOS;
                  burst.setDuration(Duration.millis(Math.clamp(took, BURST, LONGEST)));
                  latest = looked.found();
                  if (editor.changesProperty().get() == asked) {
                    show(looked);
                  }
                }));
  }

  private void show(Looked looked) {
    editor.draw(looked.drawing());
    Optional<Remark> kept = selected.get().flatMap(looked.found()::like);
    diagnosis.set(looked.found());
    selected.set(kept);
  }
}
