package dev.clausewright.account;

import java.nio.file.Path;
import java.util.List;

/// An account that can be opened.
public sealed interface Choice {
  /// What people read in the account menu.
  String name();

  /// The built-in account.
  record Training() implements Choice {
    @Override
    public String name() {
      return "Training account";
    }
  }

  /// Folders with one account each, used side by side; the first is where the clusters are.
  record Snapshot(List<Path> folders) implements Choice {
    public Snapshot {
      folders = List.copyOf(folders);
      if (folders.isEmpty()) {
        throw new IllegalArgumentException("a snapshot has at least one folder");
      }
    }

    @Override
    public String name() {
      Path last = folders.getFirst().toAbsolutePath().normalize().getFileName();
      return folders.size() > 1
          ? folders.size() + " snapshots"
          : last == null ? folders.getFirst().toString() : last.toString();
    }
  }

  /// AWS itself.
  record Live(Connection connection) implements Choice {
    @Override
    public String name() {
      return connection.name();
    }
  }
}
