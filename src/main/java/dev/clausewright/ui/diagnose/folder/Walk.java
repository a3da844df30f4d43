package dev.clausewright.ui.diagnose.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scripts of a folder and its subfolders: no hidden ones, and links are not followed. */
final class Walk {
  private static final List<String> ENDS = List.of(".sql", ".ddl", ".psql", ".sql.j2", ".jinja");

  private Walk() {}

  /**
   * The files, in the order of their names.
   *
   * @throws InterruptedException when nobody wants the answer any more
   */
  static List<Path> files(Path root) throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    boolean[] stopped = new boolean[1];
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            stopped[0] |= Thread.currentThread().isInterrupted();
            if (stopped[0]) {
              return FileVisitResult.TERMINATE;
            }
            return !folder.equals(root) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (facts.isRegularFile() && !isHidden(file) && isScript(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (file.equals(root)) {
              throw problem;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    if (stopped[0]) {
      throw new InterruptedException();
    }
    files.sort(null);
    return files;
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private static boolean isScript(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDS.stream().anyMatch(name::endsWith);
  }
}
