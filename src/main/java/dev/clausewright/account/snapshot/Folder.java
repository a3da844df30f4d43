package dev.clausewright.account.snapshot;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where the files of a snapshot come from. Paths are relative and use `/`.
public sealed interface Folder permits DirectoryFolder, ResourceFolder {
  /// The folder's name for people.
  String name();

  /// The paths of the files directly in a folder, sorted; `""` is the folder itself.
  List<String> files(String under) throws IOException;

  /// The names of the folders directly in a folder, sorted.
  List<String> folders(String under) throws IOException;

  /// The bytes of a file; none if there is no such file.
  Optional<byte[]> read(String path) throws IOException;
}
