package dev.clausewright.account.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// A snapshot among the program's own resources. A jar has no listing that is open to all ways
/// of starting, so a file beside the folders, `files.txt`, names every file, one path a line.
public final class ResourceFolder implements Folder {
  private final Class<?> beside;
  private final String root;
  private final List<String> paths;

  /// @param beside a class whose package holds `files.txt` and the folder
  /// @param root the folder's name there
  public ResourceFolder(Class<?> beside, String root) throws IOException {
    this.beside = beside;
    this.root = root;
    this.paths =
        bytes(beside, "files.txt")
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElseThrow(() -> new IOException("files.txt is missing beside " + beside.getName()))
            .lines()
            .filter(line -> line.startsWith(root + "/"))
            .map(line -> line.substring(root.length() + 1))
            .sorted()
            .toList();
  }

  @Override
  public String name() {
    return root;
  }

  @Override
  public List<String> files(String under) {
    String before = under.isEmpty() ? "" : under + "/";
    return paths.stream()
        .filter(path -> path.startsWith(before) && path.indexOf('/', before.length()) < 0)
        .toList();
  }

  @Override
  public List<String> folders(String under) {
    String before = under.isEmpty() ? "" : under + "/";
    TreeSet<String> names = new TreeSet<>();
    for (String path : paths) {
      int end = path.startsWith(before) ? path.indexOf('/', before.length()) : -1;
      if (end >= 0) {
        names.add(path.substring(before.length(), end));
      }
    }
    return List.copyOf(names);
  }

  /// The paths of all its files, sorted.
  public List<String> all() {
    return paths;
  }

  /// The text of one of its files.
  public String text(String path) throws IOException {
    return new String(
        bytes(beside, root + "/" + path)
            .orElseThrow(() -> new IOException(path + " is missing beside " + beside.getName())),
        StandardCharsets.UTF_8);
  }

  /// The time when the program was built says nothing of the account.
  @Override
  public Optional<Instant> written(String path) {
    return Optional.empty();
  }

  @Override
  public Optional<Found> find(String path) throws IOException {
    return paths.contains(path)
        ? bytes(beside, root + "/" + path).map(Found.Bytes::new)
        : Optional.empty();
  }

  private static Optional<byte[]> bytes(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
