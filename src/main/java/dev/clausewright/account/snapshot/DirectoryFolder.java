package dev.clausewright.account.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A snapshot in a directory. Hidden files are not looked at, links out of it are not followed.
public record DirectoryFolder(Path root) implements Folder {
  /// A file larger than this is refused: it is no account (bytes).
  static final long LARGEST = 1L << 30;

  @Override
  public String name() {
    Path last = root.toAbsolutePath().normalize().getFileName();
    return last == null ? root.toString() : last.toString();
  }

  @Override
  public List<String> files(String under) throws IOException {
    return paths(under, path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
  }

  /// A folder or a link in the place of a file.
  @Override
  public List<String> noFiles(String under) throws IOException {
    return paths(
        under,
        path ->
            path.getFileName().toString().endsWith(".json")
                && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
  }

  private List<String> paths(String under, Predicate<Path> wanted) throws IOException {
    String before = under.isEmpty() ? "" : under + "/";
    return names(under, wanted).stream().map(name -> before + name).toList();
  }

  @Override
  public List<String> folders(String under) throws IOException {
    return names(under, path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
  }

  private List<String> names(String under, Predicate<Path> wanted) throws IOException {
    Path folder = root.resolve(under);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(wanted)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Override
  public Optional<Instant> written(String path) throws IOException {
    Optional<Path> file = file(path);
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(Files.getLastModifiedTime(file.get()).toInstant());
  }

  @Override
  public Optional<Found> find(String path) throws IOException {
    Optional<Path> file = file(path);
    return file.isEmpty() ? Optional.empty() : Optional.of(bounded(file.get()));
  }

  static Found bounded(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("larger than 1 GB");
    }
    return new Found.OnDisk(file);
  }

  private Optional<Path> file(String path) {
    Path file = root.resolve(path).normalize();
    return file.startsWith(root.normalize()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(file)
        : Optional.empty();
  }
}
