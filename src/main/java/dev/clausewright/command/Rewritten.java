package dev.clausewright.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file as a whole: whoever reads it sees the old text or the new one. */
final class Rewritten {
  private Rewritten() {}

  static void replace(Path named, String text) throws IOException {
    Path file = named.toRealPath();
    // Its owner alone may read it until it has the rights of the file.
    Path fresh = Files.createTempFile(folder(file), "." + file.getFileName(), ".new");
    try {
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      copyRights(file, fresh);
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException impossible) {
        throw new IOException(named + " cannot be replaced in one step there.", impossible);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(file + " lies in no folder.");
    }
    return folder;
  }

  private static void copyRights(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }
}
