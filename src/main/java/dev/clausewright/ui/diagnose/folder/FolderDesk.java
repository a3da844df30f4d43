package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.rules.Era;
import dev.clausewright.ui.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The state behind the table: which folder, how far it is read, what was found. The folder is read
 * elsewhere; rows come while it goes on. Application thread only.
 */
final class FolderDesk {
  /** How the reading stands. */
  sealed interface State {
    record None() implements State {}

    record Reading(Scan scan) implements State {}

    record Done(Scan scan) implements State {}

    record Cancelled(Scan scan) implements State {}

    record Failed() implements State {}
  }

  private final Work work;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Path> root = Optional.empty();
  private Optional<Work.Running> running = Optional.empty();
  private int turn;

  FolderDesk(Work work) {
    this.work = work;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  Optional<Path> root() {
    return root;
  }

  void read(Path folder, Era era) {
    stop();
    turn++;
    int mine = turn;
    root = Optional.of(folder);
    rows.set(List.of());
    state.set(new State.Reading(Scan.BEGUN));
    running =
        Optional.of(
            work.run(
                () ->
                    new FolderReader(era)
                        .read(folder, news -> Platform.runLater(() -> take(mine, news))),
                end -> state.set(new State.Done(end)),
                problem -> state.set(new State.Failed())));
  }

  /** Reads some files again, after they were written. */
  void refresh(List<String> files, Era era) {
    int mine = turn;
    Set<String> names = Set.copyOf(files);
    root.ifPresent(
        folder -> {
          var _ =
              work.run(
                  () -> new FolderReader(era).again(folder, files),
                  fresh -> {
                    if (mine == turn) {
                      List<Row> now = new ArrayList<>(rows.get());
                      now.removeIf(row -> names.contains(row.file()));
                      now.addAll(fresh);
                      rows.set(now);
                    }
                  },
                  problem -> {});
        });
  }

  /** What was found so far stays. */
  void cancel() {
    if (state.get() instanceof State.Reading(Scan scan)) {
      stop();
      turn++;
      state.set(new State.Cancelled(scan));
    }
  }

  private void take(int mine, FolderReader.News news) {
    if (mine == turn) {
      if (!news.rows().isEmpty()) {
        List<Row> more = new ArrayList<>(rows.get());
        more.addAll(news.rows());
        rows.set(more);
      }
      state.set(new State.Reading(news.scan()));
    }
  }

  private void stop() {
    running.ifPresent(Work.Running::cancel);
    running = Optional.empty();
  }
}
