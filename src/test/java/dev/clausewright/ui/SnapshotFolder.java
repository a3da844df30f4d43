package dev.clausewright.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The training account's own files as a snapshot that somebody took. */
final class SnapshotFolder {
  private static final String ROOT = "/dev/clausewright/account/training/";

  private SnapshotFolder() {}

  static Path home(Path folder, Instant taken) throws IOException {
    return write(folder, "123456789012", taken);
  }

  static Path partner(Path folder, Instant taken) throws IOException {
    return write(folder, "210987654321", taken);
  }

  private static Path write(Path folder, String account, Instant taken) throws IOException {
    for (String file : files(account)) {
      Path to = folder.resolve(file);
      Files.createDirectories(to.getParent());
      try (InputStream from = resource(account + "/" + file)) {
        Files.write(to, from.readAllBytes());
      }
    }
    Files.writeString(
        folder.resolve("meta.json"),
        """
        {"account": "%s", "name": "%s", "takenAt": "%s"}
        """
            .formatted(account, folder.getFileName(), taken));
    return folder;
  }

  private static List<String> files(String account) throws IOException {
    try (InputStream list = resource("files.txt")) {
      return new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(account + "/"))
          .map(line -> line.substring(account.length() + 1))
          .toList();
    }
  }

  private static InputStream resource(String name) {
    return java.util.Objects.requireNonNull(
        SnapshotFolder.class.getResourceAsStream(ROOT + name), name);
  }
}
