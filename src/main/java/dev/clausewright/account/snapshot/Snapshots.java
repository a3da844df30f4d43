package dev.clausewright.account.snapshot;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Seen;
import dev.clausewright.account.SideBySide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The door to snapshots.
public final class Snapshots {
  private Snapshots() {}

  /// Opens folders side by side, each an account; the first is the home account. Faulty files
  /// do not keep a folder from opening: see [Account#problems()].
  public static Seen<Account> open(List<Path> folders) {
    List<Folder> found = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        return new Seen.Absent<>("There is no folder " + folder + ".");
      }
      found.add(new DirectoryFolder(folder));
    }
    return open(Kind.SNAPSHOT, found);
  }

  /// The same for folders of any origin.
  public static Seen<Account> open(Kind kind, List<? extends Folder> folders) {
    List<Account> accounts = new ArrayList<>();
    for (Folder folder : folders) {
      try {
        accounts.add(new SnapshotAccount(kind, Survey.of(folder)));
      } catch (IOException e) {
        return new Seen.Failed<>(
            new Cause(
                "The folder " + folder.name() + " could not be read",
                "The system refused it.",
                folder.name()));
      }
    }
    return new Seen.Got<>(
        accounts.size() == 1 ? accounts.getFirst() : new SideBySide(accounts), Instant.now());
  }
}
