package dev.clausewright.ui;

import dev.clausewright.account.Choice;
import dev.clausewright.ui.account.AccountDesk;
import dev.clausewright.ui.work.Work;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;

/** Files and folders of a snapshot, dropped anywhere on the window, are opened as one. */
final class SnapshotDrop {
  private final AccountDesk accounts;
  private final Work work;
  private final Consumer<Path> otherwise;

  /** The consumer takes what is no snapshot. */
  SnapshotDrop(AccountDesk accounts, Work work, Consumer<Path> otherwise) {
    this.accounts = accounts;
    this.work = work;
    this.otherwise = otherwise;
  }

  void on(Node window) {
    window.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void dropped(DragEvent event) {
    List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    if (!paths.isEmpty() && paths.stream().noneMatch(SnapshotDrop::surelyNot)) {
      take(paths);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** Looks into folders elsewhere, then opens what was dropped as what it is. */
  void take(List<Path> paths) {
    var _ =
        work.run(
            () -> paths.stream().allMatch(SnapshotDrop::snapshot),
            yes -> {
              if (yes) {
                accounts.choose(new Choice.Snapshot(paths));
              } else {
                otherwise.accept(paths.getFirst());
              }
            },
            problem -> otherwise.accept(paths.getFirst()));
  }

  /** A name with another ending than json is not looked into: it goes to Diagnose at once. */
  private static boolean surelyNot(Path path) {
    String name = name(path);
    return name.contains(".") && !name.endsWith(".json") && !Files.isDirectory(path);
  }

  private static boolean snapshot(Path path) {
    return Files.isDirectory(path)
        ? holdsOne(path) || within(path).stream().anyMatch(SnapshotDrop::holdsOne)
        : name(path).endsWith(".json");
  }

  private static boolean holdsOne(Path folder) {
    return within(folder).stream()
        .map(SnapshotDrop::name)
        .anyMatch(name -> name.equals("meta.json") || name.matches("iam.*\\.json"));
  }

  private static List<Path> within(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.limit(1000).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }
}
