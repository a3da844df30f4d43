package dev.clausewright.ui.diagnose.folder;

import java.nio.file.Path;
import java.util.List;

/**
 * How far the reading of a folder is.
 *
 * @param files how many files there are to read
 * @param read how many were read
 * @param statements how many of their statements are in the table
 * @param at the folder that is being read, relative to the one asked for
 * @param skipped what was not read, and why
 */
public record Scan(int files, int read, int statements, String at, List<Skipped> skipped) {
  /** A file that was not read. */
  public record Skipped(String file, String why) {}

  public static final Scan BEGUN = new Scan(0, 0, 0, "", List.of());

  public Scan {
    skipped = List.copyOf(skipped);
  }

  /** Says how far it is, in one line. */
  String words() {
    String missed =
        skipped.isEmpty()
            ? "nothing skipped"
            : skipped.size() == 1 ? "1 file skipped" : skipped.size() + " files skipped";
    return "%,d of %,d files, %,d statements, %s".formatted(read, files, statements, missed);
  }

  static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
