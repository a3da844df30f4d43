package dev.clausewright.account.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the files of a snapshot come from. Paths are relative and use `/`.
public sealed interface Folder permits DirectoryFolder, LooseFiles, ResourceFolder {
  /// The folder's name for people.
  String name();

  /// The paths of the files directly in a folder, sorted; `""` is the folder itself.
  List<String> files(String under) throws IOException;

  /// The names of the folders directly in a folder, sorted.
  List<String> folders(String under) throws IOException;

  /// The paths directly in a folder that are named like a file of the layout and are none, sorted.
  default List<String> noFiles(String under) throws IOException {
    return List.of();
  }

  /// When a file was last written; none if that says nothing.
  Optional<Instant> written(String path) throws IOException;

  /// How the text of a file is come by.
  sealed interface Found {
    /// All its bytes.
    final class Bytes implements Found {
      private final byte[] bytes;

      Bytes(byte[] bytes) {
        this.bytes = bytes;
      }

      byte[] bytes() {
        return bytes;
      }
    }

    /// A file on the disk.
    record OnDisk(Path file) implements Found {}
  }

  /// A file; none if there is no such file.
  Optional<Found> find(String path) throws IOException;
}
