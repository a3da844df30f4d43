package dev.clausewright.account.training;

import dev.clausewright.account.Account;
import dev.clausewright.account.Applied;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Change;
import dev.clausewright.account.EmrCluster;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Organisation;
import dev.clausewright.account.Practice;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.UserDetail;
import dev.clausewright.account.snapshot.ResourceFolder;
import dev.clausewright.account.snapshot.SnapshotWriter;
import dev.clausewright.account.snapshot.Snapshots;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The built-in account. Changes are a list laid over what the folders say: taking one back
/// takes it from the list, and with it those that cannot stand without it. Reads see the list
/// as it is at that moment; changes come one at a time.
public final class TrainingAccount implements Account, Practice {
  private final Account base;
  private final List<ResourceFolder> folders;
  private final List<Applied.Done> done = new ArrayList<>();
  private int last;
  private volatile View view;

  TrainingAccount(Account base, List<ResourceFolder> folders) {
    this.base = base;
    this.folders = List.copyOf(folders);
    this.view = new View(base, List.of());
  }

  /// A fresh one, with the partner's account at its side.
  public static TrainingAccount open() {
    try {
      List<ResourceFolder> folders = new ArrayList<>();
      for (String account : List.of("123456789012", "210987654321")) {
        folders.add(new ResourceFolder(TrainingAccount.class, account));
      }
      return new TrainingAccount(
          Snapshots.open(Kind.TRAINING, folders)
              .found()
              .orElseThrow(() -> new IOException("the training account cannot be opened")),
          folders);
    } catch (IOException e) {
      throw new UncheckedIOException("the program was built without its training account", e);
    }
  }

  @Override
  public synchronized Applied apply(Change change) {
    Optional<String> refusal = Acceptance.refusal(view, change);
    if (refusal.isPresent()) {
      return new Applied.Refused(refusal.get());
    }
    Applied.Done applied = new Applied.Done(++last, change);
    done.add(applied);
    view = view.with(change);
    return applied;
  }

  @Override
  public synchronized Optional<String> undo(Applied.Done taken) {
    if (!done.remove(taken)) {
      return Optional.of("This change was taken back already.");
    }
    View changed = new View(base, List.of());
    List<Applied.Done> kept = new ArrayList<>();
    for (Applied.Done other : done) {
      if (Acceptance.refusal(changed, other.change()).isEmpty()) {
        changed = changed.with(other.change());
        kept.add(other);
      }
    }
    done.clear();
    done.addAll(kept);
    view = changed;
    return Optional.empty();
  }

  @Override
  public synchronized List<Applied.Done> done() {
    return List.copyOf(done);
  }

  @Override
  public synchronized void reset() {
    done.clear();
    view = new View(base, List.of());
  }

  /// Writes it as a learner left it: a folder with one snapshot for each of its accounts.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException if something stands there already
  public void export(Path folder) throws IOException {
    List<Change> changes = done().stream().map(Applied.Done::change).toList();
    List<SnapshotWriter> accounts = new ArrayList<>();
    for (ResourceFolder account : folders) {
      accounts.add(new Export(account, changes).writer(Instant.now()));
    }
    SnapshotWriter.write(folder, accounts);
  }

  @Override
  public Kind kind() {
    return Kind.TRAINING;
  }

  @Override
  public String name() {
    return base.name();
  }

  @Override
  public Optional<AccountId> id() {
    return base.id();
  }

  /// It is always as it is now.
  @Override
  public Optional<Instant> takenAt() {
    return Optional.empty();
  }

  @Override
  public boolean covers(AccountId account) {
    return base.covers(account);
  }

  @Override
  public List<Cause> problems() {
    return base.problems();
  }

  @Override
  public Seen<List<Target>> targets() {
    return view.targets();
  }

  @Override
  public Seen<Target> unnamed(TargetKind kind, Optional<Region> region, String target) {
    return base.unnamed(kind, region, target);
  }

  @Override
  public Seen<Organisation> organisation(AccountId account) {
    return base.organisation(account);
  }

  @Override
  public Seen<List<RoleSummary>> roles() {
    return view.roles();
  }

  @Override
  public Seen<RoleDetail> role(RoleArn arn) {
    return view.role(arn);
  }

  @Override
  public Seen<List<String>> users() {
    return base.users();
  }

  @Override
  public Seen<UserDetail> user(AccountId account, String name) {
    return view.user(account, name);
  }

  @Override
  public Seen<KeyOwner> ownerOfKey(AccessKeyId key) {
    return base.ownerOfKey(key);
  }

  @Override
  public Seen<List<KeyOwner.KeyStatus>> keysOf(AccountId account, String user) {
    return base.keysOf(account, user);
  }

  @Override
  public Seen<BucketFacts> bucket(Bucket bucket) {
    return base.bucket(bucket);
  }

  @Override
  public Seen<TableFacts> table(AccountId account, Region region, DynamoTable table) {
    return base.table(account, region, table);
  }

  @Override
  public Seen<EmrCluster> emrCluster(AccountId account, Region region, String cluster) {
    return base.emrCluster(account, region, cluster);
  }

  @Override
  public Seen<KeyFacts> key(KmsKey key) {
    return base.key(key);
  }
}
