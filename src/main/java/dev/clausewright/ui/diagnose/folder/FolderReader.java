package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.file.TextFile;
import dev.clausewright.rules.Era;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a folder, file by file, and tells how far it is. Runs where it may block. */
final class FolderReader {
  /** Rows that were found since the last news. */
  record News(Scan scan, List<Row> rows) {
    News {
      rows = List.copyOf(rows);
    }
  }

  private static final long TELL = 100_000_000;

  private final Era era;
  private final List<Scan.Skipped> skipped = new ArrayList<>();

  FolderReader(Era era) {
    this.era = era;
  }

  /**
   * Reads all of it; the last news say so by as many files read as there are.
   *
   * @throws InterruptedException when it was cancelled
   */
  Scan read(Path root, Consumer<News> told) throws IOException, InterruptedException {
    List<Path> files = Walk.files(root);
    List<Row> fresh = new ArrayList<>();
    int statements = 0;
    long last = System.nanoTime();
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      String name = Scan.relative(root, file);
      List<Row> rows = rows(file, name);
      fresh.addAll(rows);
      statements += rows.size();
      if (System.nanoTime() - last > TELL) {
        told.accept(new News(scan(files.size(), i + 1, statements, name), fresh));
        fresh.clear();
        last = System.nanoTime();
      }
    }
    Scan end = scan(files.size(), files.size(), statements, "");
    told.accept(new News(end, fresh));
    return end;
  }

  /**
   * Reads some of its files again; one that cannot be read has no rows.
   *
   * @throws InterruptedException when it was cancelled
   */
  List<Row> again(Path root, List<String> names) throws InterruptedException {
    List<Row> all = new ArrayList<>();
    for (String name : names) {
      all.addAll(rows(root.resolve(name), name));
    }
    return all;
  }

  private List<Row> rows(Path file, String name) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    try {
      return Reading.rows(name, TextFile.read(file).text(), era);
    } catch (TextFile.Refused refused) {
      skipped.add(new Scan.Skipped(name, String.valueOf(refused.getMessage())));
      return List.of();
    } catch (AccessDeniedException denied) {
      skipped.add(new Scan.Skipped(name, "may not be read"));
      return List.of();
    } catch (NoSuchFileException gone) {
      skipped.add(new Scan.Skipped(name, "no longer there"));
      return List.of();
    } catch (IOException problem) {
      skipped.add(new Scan.Skipped(name, "cannot be read"));
      return List.of();
    }
  }

  private Scan scan(int files, int read, int statements, String name) {
    int slash = name.lastIndexOf('/');
    String at = slash < 0 ? name : name.substring(0, slash + 1);
    return new Scan(files, read, statements, at, skipped);
  }
}
