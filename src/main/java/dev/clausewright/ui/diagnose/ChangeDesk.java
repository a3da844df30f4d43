package dev.clausewright.ui.diagnose;

import dev.clausewright.file.TextFile;
import dev.clausewright.rules.Era;
import dev.clausewright.ui.diagnose.folder.Row;
import dev.clausewright.ui.work.Work;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The state behind a change of many statements: worked out file by file elsewhere, then written
 * file by file, each whole. Application thread only.
 */
final class ChangeDesk {
  /** How far it is. */
  sealed interface State {
    /** Something has to be named first. */
    record Asking() implements State {}

    record Planning(int done, int of) implements State {}

    record Ready() implements State {}

    record Writing(int done, int of) implements State {}

    record Done(boolean cancelled) implements State {}
  }

  private static final long TELL = 100_000_000;

  private final Work work;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Asking());
  private final ReadOnlyObjectWrapper<List<Planned>> files = new ReadOnlyObjectWrapper<>(List.of());
  private final Map<String, Set<Integer>> targets = new TreeMap<>();
  private Optional<Work.Running> running = Optional.empty();
  private Path root = Path.of("");
  private BiConsumer<Path, List<String>> written = (folder, names) -> {};
  private AtomicBoolean writing = new AtomicBoolean();
  private int turn;

  ChangeDesk(Work work) {
    this.work = work;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Planned>> filesProperty() {
    return files.getReadOnlyProperty();
  }

  /** Told which files of which folder were written. */
  void onWritten(BiConsumer<Path, List<String>> consumer) {
    written = consumer;
  }

  /** These statements of a folder are meant. */
  void begin(Path folder, List<Row> rows) {
    ask();
    root = folder;
    targets.clear();
    rows.forEach(
        row -> targets.computeIfAbsent(row.file(), name -> new HashSet<>()).add(row.line()));
  }

  int fileCount() {
    return targets.size();
  }

  /** Nothing is known yet of what is wanted. */
  void ask() {
    stop();
    files.set(List.of());
    state.set(new State.Asking());
  }

  void plan(FolderChange change, Era era) {
    ask();
    Map<String, Set<Integer>> wanted = new TreeMap<>(targets);
    List<String> names = List.copyOf(targets.keySet());
    Path folder = root;
    int mine = turn;
    state.set(new State.Planning(0, names.size()));
    running =
        Optional.of(
            work.run(
                () -> {
                  List<Planned> all = new ArrayList<>();
                  long last = System.nanoTime();
                  for (int i = 0; i < names.size(); i++) {
                    check();
                    String name = names.get(i);
                    Planned file =
                        planned(
                            folder.resolve(name),
                            name,
                            wanted.getOrDefault(name, Set.of()),
                            change,
                            era);
                    if (tells(file)) {
                      all.add(file);
                    }
                    if (System.nanoTime() - last > TELL) {
                      last = System.nanoTime();
                      tell(mine, new State.Planning(i + 1, names.size()), List.copyOf(all));
                    }
                  }
                  return all;
                },
                all -> {
                  files.set(List.copyOf(all));
                  state.set(new State.Ready());
                },
                problem -> state.set(new State.Ready())));
  }

  /** Writes all that is ready. */
  void write() {
    List<Planned> all = new ArrayList<>(files.get());
    int of = (int) all.stream().filter(ChangeDesk::isReady).count();
    AtomicBoolean goOn = new AtomicBoolean(true);
    writing = goOn;
    int mine = turn;
    state.set(new State.Writing(0, of));
    var _ =
        work.run(
            () -> {
              int done = 0;
              long last = System.nanoTime();
              for (int i = 0; i < all.size() && goOn.get(); i++) {
                Planned file = all.get(i);
                if (file.fate() instanceof Planned.Fate.Ready(FilePlan plan)) {
                  all.set(i, new Planned(file.name(), written(plan)));
                  done++;
                }
                if (System.nanoTime() - last > TELL) {
                  last = System.nanoTime();
                  tell(mine, new State.Writing(done, of), List.copyOf(all));
                }
              }
              return List.copyOf(all);
            },
            end -> done(end, !goOn.get()),
            problem -> done(files.get(), /* cancelled= */ true));
  }

  /** What is written stays written; the file that is being written is still finished. */
  void cancel() {
    if (state.get() instanceof State.Writing) {
      writing.set(false);
    } else if (state.get() instanceof State.Planning) {
      ask();
    }
  }

  private void done(List<Planned> end, boolean cancelled) {
    files.set(end);
    state.set(new State.Done(cancelled));
    List<String> names =
        end.stream()
            .filter(file -> file.fate() instanceof Planned.Fate.Written)
            .map(Planned::name)
            .toList();
    if (!names.isEmpty()) {
      written.accept(root, names);
    }
  }

  private void tell(int mine, State news, List<Planned> so) {
    Platform.runLater(
        () -> {
          boolean still =
              state.get() instanceof State.Planning || state.get() instanceof State.Writing;
          if (mine == turn && still) {
            files.set(so);
            state.set(news);
          }
        });
  }

  private static Planned planned(
      Path path, String name, Set<Integer> lines, FolderChange change, Era era) {
    try {
      FilePlan plan = FilePlan.of(path, lines, change, era);
      return new Planned(
          name,
          plan.changes()
              ? new Planned.Fate.Ready(plan)
              : new Planned.Fate.Left(
                  plan.unclear().isEmpty() ? "" : "left as it is" + Planned.unclear(plan)));
    } catch (IOException problem) {
      return new Planned(name, new Planned.Fate.Failed(why(problem)));
    }
  }

  private static Planned.Fate written(FilePlan plan) {
    try {
      plan.write();
      return new Planned.Fate.Written(plan.statements());
    } catch (IOException problem) {
      return new Planned.Fate.Failed(why(problem));
    }
  }

  private static String why(IOException problem) {
    return switch (problem) {
      case FilePlan.Stale stale -> "somebody has changed it since it was looked at";
      case TextFile.Refused refused -> "it is " + refused.getMessage();
      case AccessDeniedException denied -> "you may not read or write it";
      case NoSuchFileException gone -> "it is no longer there";
      default -> "it cannot be read or written";
    };
  }

  /** A file in which there is nothing of the kind is not worth a line. */
  private static boolean tells(Planned file) {
    return !(file.fate() instanceof Planned.Fate.Left(String why) && why.isEmpty());
  }

  static boolean isReady(Planned file) {
    return file.fate() instanceof Planned.Fate.Ready;
  }

  private static void check() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  void stop() {
    running.ifPresent(Work.Running::cancel);
    running = Optional.empty();
    turn++;
  }
}
