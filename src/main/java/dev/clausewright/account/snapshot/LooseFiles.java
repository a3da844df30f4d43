package dev.clausewright.account.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Single files that somebody picked, all of one account; they are told apart by what they hold.
public final class LooseFiles implements Folder {
  private final Map<String, Path> files = new TreeMap<>();

  /// @param picked at least one; of several with one name each counts
  public LooseFiles(List<Path> picked) {
    for (Path file : picked) {
      Path last = file.toAbsolutePath().normalize().getFileName();
      String name = last == null ? file.toString() : last.toString();
      String free = name;
      for (int i = 2; files.containsKey(free); i++) {
        free = name.replaceFirst("(\\.json)?$", " (" + i + ")$1");
      }
      files.put(free, file);
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("at least one file");
    }
  }

  @Override
  public String name() {
    return files.size() == 1 ? files.keySet().iterator().next() : files.size() + " files";
  }

  @Override
  public List<String> files(String under) {
    return under.isEmpty() ? List.copyOf(files.keySet()) : List.of();
  }

  @Override
  public List<String> folders(String under) {
    return List.of();
  }

  @Override
  public Optional<Instant> written(String path) throws IOException {
    Path file = files.get(path);
    return file == null
        ? Optional.empty()
        : Optional.of(Files.getLastModifiedTime(file).toInstant());
  }

  @Override
  public Optional<Found> find(String path) throws IOException {
    Path file = files.get(path);
    return file == null || !Files.isRegularFile(file)
        ? Optional.empty()
        : Optional.of(DirectoryFolder.bounded(file));
  }
}
