package dev.clausewright.account.snapshot;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Seen;
import dev.clausewright.account.SideBySide;
import dev.clausewright.clause.AccountId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The door to snapshots.
public final class Snapshots {
  private Snapshots() {}

  /// Opens folders side by side, each an account; the first is the home account. A folder that
  /// holds nothing but folders of accounts stands for these: the first of them that has clusters
  /// or namespaces is the home account. Single files together are one account. Two folders of one
  /// account are refused. What is faulty does not keep the rest from opening: see
  /// [Account#problems()].
  public static Seen<Account> open(List<Path> picked) {
    List<Folder> found = new ArrayList<>();
    List<Path> loose = new ArrayList<>();
    for (Path path : picked) {
      if (Files.isRegularFile(path)) {
        loose.add(path);
      } else if (!Files.isDirectory(path)) {
        return new Seen.Absent<>("There is no folder " + path + ".");
      }
    }
    if (!loose.isEmpty()) {
      found.add(new LooseFiles(loose));
    }
    boolean several = false;
    for (Path path : picked) {
      if (Files.isDirectory(path)) {
        try {
          List<Folder> within = Parents.accounts(path);
          several |= within.size() > 1;
          found.addAll(within);
        } catch (IOException e) {
          return refused(path.toString());
        }
      }
    }
    return open(Kind.SNAPSHOT, found, several && picked.size() == 1);
  }

  /// The same for folders of any origin, in this order.
  public static Seen<Account> open(Kind kind, List<? extends Folder> folders) {
    return open(kind, folders, false);
  }

  private static Seen<Account> open(Kind kind, List<? extends Folder> folders, boolean choose) {
    List<Account> accounts = new ArrayList<>();
    for (Folder folder : folders) {
      try {
        accounts.add(new SnapshotAccount(kind, Survey.of(folder)));
      } catch (IOException e) {
        return refused(folder.name());
      }
    }
    Optional<AccountId> twice = twice(accounts);
    if (twice.isPresent()) {
      return ambiguous(twice.get(), folders, accounts);
    }
    if (choose) {
      accounts.sort(Comparator.comparing(account -> !hasTargets(account)));
    }
    return new Seen.Got<>(
        accounts.size() == 1 ? accounts.getFirst() : new SideBySide(accounts), Instant.now());
  }

  private static Optional<AccountId> twice(List<Account> accounts) {
    Set<AccountId> seen = new HashSet<>();
    return accounts.stream()
        .flatMap(account -> account.id().stream())
        .filter(id -> !seen.add(id))
        .findFirst();
  }

  /// Nothing tells which of two folders of one account is meant, and one would hide the other.
  private static Seen<Account> ambiguous(
      AccountId twice, List<? extends Folder> folders, List<Account> accounts) {
    List<String> names =
        IntStream.range(0, accounts.size())
            .filter(i -> accounts.get(i).covers(twice))
            .mapToObj(i -> folders.get(i).name())
            .toList();
    return new Seen.Failed<>(
        new Cause(
            "%d of the folders are of the account %s".formatted(names.size(), twice.digits()),
            "Side by side each must be of another account: open one of these alone.",
            String.join(", ", names)));
  }

  private static boolean hasTargets(Account account) {
    return account.targets().found().filter(targets -> !targets.isEmpty()).isPresent();
  }

  private static Seen<Account> refused(String folder) {
    return new Seen.Failed<>(
        new Cause("The folder " + folder + " could not be read", "The system refused it.", folder));
  }
}
