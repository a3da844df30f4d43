package dev.clausewright.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file as a whole: whoever reads it sees the old text or the new one. */
public final class Rewritten {
  private Rewritten() {}

  /**
   * Puts these bytes in the place of all that stands in the file; a link stays a link. A file that
   * is not there is made.
   */
  public static void replace(Path named, byte[] bytes) throws IOException {
    boolean there = Files.exists(named);
    Path file = there ? named.toRealPath() : named.toAbsolutePath();
    if (there && !Files.isWritable(file)) {
      throw new AccessDeniedException(named.toString());
    }
    // Its owner alone may read it until it has the rights of the file.
    Path fresh = Files.createTempFile(folder(file), "." + file.getFileName(), ".new");
    try {
      Files.write(fresh, bytes);
      try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      if (there) {
        copyRights(file, fresh);
      }
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
