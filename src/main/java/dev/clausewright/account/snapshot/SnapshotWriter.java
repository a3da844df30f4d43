package dev.clausewright.account.snapshot;

import dev.clausewright.clause.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Writes one account as a folder that [Snapshots#open] reads. It takes what AWS answered, file by
/// file, and writes it as it is, but for secrets: where a member's name says that its text is
/// one, `****` is written. The folder is there whole or not at all.
public final class SnapshotWriter {
  private final AccountId account;
  private final Instant takenAt;
  private final Map<String, String> files = new TreeMap<>();
  private String more = "";

  /// @param takenAt when AWS was asked; written in whole seconds
  public SnapshotWriter(AccountId account, Instant takenAt) {
    this.account = account;
    this.takenAt = takenAt.truncatedTo(ChronoUnit.SECONDS);
  }

  /// Notes in `meta.json` that what the folder lacks is not there in the account either.
  public SnapshotWriter whole() {
    more = ",\n  \"Whole\": true";
    return this;
  }

  /// Adds a file, over one of the same name.
  ///
  /// @param json one JSON object
  /// @throws IllegalArgumentException if it is none
  public SnapshotWriter put(SnapshotFile file, String json) {
    files.put(file.path(), Blanked.of(json));
    return this;
  }

  /// Writes the folder. Nothing in it is overwritten: it must be empty or not be there yet.
  ///
  /// @throws FileAlreadyExistsException if something stands there already
  public void write(Path folder) throws IOException {
    write(folder, making -> writeInto(making));
  }

  /// Writes several accounts into one folder, each in one of its own that is called by its number;
  /// [Snapshots#open] opens them side by side.
  ///
  /// @throws FileAlreadyExistsException if something stands there already
  public static void write(Path folder, List<SnapshotWriter> accounts) throws IOException {
    write(
        folder,
        making -> {
          for (SnapshotWriter account : accounts) {
            account.writeInto(making.resolve(account.account.digits()));
          }
        });
  }

  @FunctionalInterface
  private interface Filling {
    void into(Path making) throws IOException;
  }

  private void writeInto(Path making) throws IOException {
    write(making, "meta.json", meta());
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(making, file.getKey(), file.getValue());
    }
  }

  private static void write(Path folder, Filling filling) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null || (Files.exists(target) && !isEmpty(target))) {
      throw new FileAlreadyExistsException(
          folder.toString(), null, "Something stands there already; choose a new folder.");
    }
    Files.createDirectories(parent);
    Path making = Files.createTempDirectory(parent, ".snapshot-");
    try {
      filling.into(making);
      Files.deleteIfExists(target);
      Files.move(making, target);
    } catch (DirectoryNotEmptyException e) {
      delete(making);
      throw new FileAlreadyExistsException(
          folder.toString(), null, "Something came to stand there meanwhile.");
    } catch (IOException e) {
      delete(making);
      throw e;
    }
  }

  private String meta() {
    return "{\n  \"Account\": \"%s\",\n  \"TakenAt\": \"%s\"%s\n}\n"
        .formatted(account.digits(), takenAt, more);
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Path under = file.getParent();
    if (under != null) {
      Files.createDirectories(under);
    }
    Files.writeString(file, text);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
