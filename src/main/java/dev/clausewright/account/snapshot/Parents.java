package dev.clausewright.account.snapshot;

import dev.clausewright.clause.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tells a folder that is an account from one that holds the folders of several.
final class Parents {
  private Parents() {}

  /// The accounts in a folder, by name; the folder itself unless it holds nothing but such.
  static List<Folder> accounts(Path path) throws IOException {
    DirectoryFolder folder = new DirectoryFolder(path);
    List<Folder> accounts = new ArrayList<>();
    if (!isAccount(folder)) {
      for (String name : folder.folders("")) {
        DirectoryFolder inner = new DirectoryFolder(path.resolve(name));
        if (isAccount(inner)) {
          accounts.add(inner);
        }
      }
    }
    return accounts.isEmpty() ? List.of(folder) : accounts;
  }

  /// Whether a folder has anything of the layout in it.
  static boolean isAccount(Folder folder) throws IOException {
    return folder.files("").stream().anyMatch(name -> name.contains(".json"))
        || !folder.noFiles("").isEmpty()
        || folder.folders("").stream()
            .anyMatch(name -> Part.ASIDE.contains(name) || Region.read(name).found().isPresent());
  }
}
