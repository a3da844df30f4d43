package dev.clausewright.account;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// An account of which nothing is asked twice, so that many questions share one session: what was
/// read, or failed after its retries, stays as it was.
public final class Remembered implements Account {
  /// A long run must not grow without end: beyond this all is forgotten, and asked anew.
  private static final int MOST = 50_000;

  private record Thing(Object kind, Object name) {}

  private final Account account;
  private final Map<Thing, CompletableFuture<Seen<?>>> read = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();

  public Remembered(Account account) {
    this.account = account;
  }

  /// How many things were read so far.
  public int calls() {
    return calls.get();
  }

  @SuppressWarnings("unchecked") // what stands under a thing was put there by the same kind of look
  private <T> Seen<T> once(Object kind, Object name, Supplier<Seen<T>> look) {
    if (read.size() > MOST) {
      read.clear();
    }
    Thing thing = new Thing(kind, name);
    while (true) {
      CompletableFuture<Seen<?>> mine = new CompletableFuture<>();
      CompletableFuture<Seen<?>> first = read.putIfAbsent(thing, mine);
      if (first == null) {
        return look(thing, look, mine);
      }
      try {
        return (Seen<T>) first.join();
      } catch (CancellationException _) {
        // Whoever read it was stopped, which says nothing about the account: read it oneself.
      }
    }
  }

  private <T> Seen<T> look(Thing thing, Supplier<Seen<T>> look, CompletableFuture<Seen<?>> mine) {
    calls.incrementAndGet();
    try {
      Seen<T> seen = look.get();
      if (Thread.currentThread().isInterrupted()) {
        read.remove(thing, mine);
        mine.cancel(false);
      } else {
        mine.complete(seen);
      }
      return seen;
    } catch (RuntimeException e) {
      read.remove(thing, mine);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  @Override
  public Kind kind() {
    return account.kind();
  }

  @Override
  public String name() {
    return account.name();
  }

  @Override
  public Optional<AccountId> id() {
    return account.id();
  }

  @Override
  public Optional<Instant> takenAt() {
    return account.takenAt();
  }

  @Override
  public Optional<Age> age() {
    return account.age();
  }

  @Override
  public boolean covers(AccountId other) {
    return account.covers(other);
  }

  @Override
  public List<Cause> problems() {
    return account.problems();
  }

  @Override
  public Seen<List<Target>> targets() {
    return once("targets", "", account::targets);
  }

  @Override
  public Seen<Target> unnamed(TargetKind kind, Optional<Region> region, String target) {
    return once(
        "unnamed", List.of(kind, region, target), () -> account.unnamed(kind, region, target));
  }

  @Override
  public Seen<Organisation> organisation(AccountId owner) {
    return once("organisation", owner, () -> account.organisation(owner));
  }

  @Override
  public Seen<Target> target(TargetKind kind, String name, Optional<Region> region) {
    return once("target", List.of(kind, name, region), () -> account.target(kind, name, region));
  }

  @Override
  public Seen<byte[]> object(Bucket bucket, String key, int most) {
    return once("object", List.of(bucket, key, most), () -> account.object(bucket, key, most));
  }

  @Override
  public Seen<List<RoleSummary>> roles() {
    return once("roles", "", account::roles);
  }

  @Override
  public Seen<RoleDetail> role(RoleArn arn) {
    return once("role", arn, () -> account.role(arn));
  }

  @Override
  public Seen<List<String>> users() {
    return once("users", "", account::users);
  }

  @Override
  public Seen<UserDetail> user(AccountId owner, String name) {
    return once("user", List.of(owner, name), () -> account.user(owner, name));
  }

  @Override
  public Seen<KeyOwner> ownerOfKey(AccessKeyId key) {
    return once("owner", key, () -> account.ownerOfKey(key));
  }

  @Override
  public Seen<List<KeyOwner.KeyStatus>> keysOf(AccountId owner, String user) {
    return once("keys", List.of(owner, user), () -> account.keysOf(owner, user));
  }

  @Override
  public Seen<BucketFacts> bucket(Bucket bucket) {
    return once("bucket", bucket, () -> account.bucket(bucket));
  }

  @Override
  public Seen<TableFacts> table(AccountId owner, Region region, DynamoTable table) {
    return once("table", List.of(owner, region, table), () -> account.table(owner, region, table));
  }

  @Override
  public Seen<EmrCluster> emrCluster(AccountId owner, Region region, String cluster) {
    return once(
        "emr", List.of(owner, region, cluster), () -> account.emrCluster(owner, region, cluster));
  }

  @Override
  public Seen<KeyFacts> key(KmsKey key) {
    return once("key", key, () -> account.key(key));
  }

  @Override
  public Optional<Simulator> simulator() {
    return account
        .simulator()
        .map(
            simulator ->
                (principal, action, resources, context) ->
                    once(
                        "simulate",
                        List.of(principal, action, resources, context),
                        () -> simulator.simulate(principal, action, resources, context)));
  }
}
