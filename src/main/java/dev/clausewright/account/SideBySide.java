package dev.clausewright.account;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Several accounts as one: the first is the home account, the others answer for what lies in
/// them, so that a chain across accounts can be decided.
public final class SideBySide implements Account {
  private final Account home;
  private final List<Account> all;

  /// @param all at least one; the first is the home account
  public SideBySide(List<Account> all) {
    this.all = List.copyOf(all);
    this.home = this.all.getFirst();
  }

  @Override
  public Kind kind() {
    return home.kind();
  }

  @Override
  public String name() {
    return home.name();
  }

  @Override
  public Optional<AccountId> id() {
    return home.id();
  }

  /// The oldest of them: that is how old an answer may be.
  @Override
  public Optional<Instant> takenAt() {
    return all.stream()
        .flatMap(account -> account.takenAt().stream())
        .min(Comparator.naturalOrder());
  }

  /// The oldest of them, and noted only if all are.
  @Override
  public Optional<Age> age() {
    List<Age> ages = all.stream().flatMap(account -> account.age().stream()).toList();
    return takenAt().map(at -> new Age(at, ages.stream().allMatch(Age::noted)));
  }

  @Override
  public boolean covers(AccountId account) {
    return all.stream().anyMatch(one -> one.covers(account));
  }

  /// Each says of which account it is: their files are called alike.
  @Override
  public List<Cause> problems() {
    return all.stream()
        .flatMap(account -> account.problems().stream().map(problem -> of(account, problem)))
        .toList();
  }

  private static Cause of(Account account, Cause problem) {
    return new Cause(account.name() + ": " + problem.what(), problem.why(), problem.place());
  }

  @Override
  public Seen<List<Target>> targets() {
    return home.targets();
  }

  @Override
  public Seen<Target> unnamed(TargetKind kind, Optional<Region> region, String target) {
    return home.unnamed(kind, region, target);
  }

  @Override
  public Seen<Organisation> organisation(AccountId account) {
    return of(account, one -> one.organisation(account));
  }

  @Override
  public Seen<Target> target(TargetKind kind, String name, Optional<Region> region) {
    return home.target(kind, name, region);
  }

  @Override
  public Seen<List<RoleSummary>> roles() {
    return home.roles();
  }

  @Override
  public Seen<RoleDetail> role(RoleArn arn) {
    return of(arn.account(), account -> account.role(arn));
  }

  @Override
  public Seen<List<String>> users() {
    return home.users();
  }

  @Override
  public Seen<UserDetail> user(AccountId account, String name) {
    return of(account, one -> one.user(account, name));
  }

  @Override
  public Seen<KeyOwner> ownerOfKey(AccessKeyId key) {
    return anywhere(account -> account.ownerOfKey(key));
  }

  @Override
  public Seen<List<KeyOwner.KeyStatus>> keysOf(AccountId account, String user) {
    return of(account, one -> one.keysOf(account, user));
  }

  @Override
  public Seen<BucketFacts> bucket(Bucket bucket) {
    return anywhere(account -> account.bucket(bucket));
  }

  @Override
  public Seen<byte[]> object(Bucket bucket, String key, int most) {
    return anywhere(account -> account.object(bucket, key, most));
  }

  @Override
  public Seen<TableFacts> table(AccountId account, Region region, DynamoTable table) {
    return of(account, one -> one.table(account, region, table));
  }

  @Override
  public Seen<EmrCluster> emrCluster(AccountId account, Region region, String cluster) {
    return of(account, one -> one.emrCluster(account, region, cluster));
  }

  @Override
  public Seen<KeyFacts> key(KmsKey key) {
    return anywhere(account -> account.key(key));
  }

  @Override
  public Optional<Simulator> simulator() {
    return home.simulator();
  }

  private <T> Seen<T> of(AccountId id, Function<Account, Seen<T>> look) {
    return all.stream()
        .filter(account -> account.covers(id) || account.id().isEmpty())
        .findFirst()
        .map(look)
        .orElseGet(
            () ->
                new Seen.NotHeld<>("The account " + id.digits() + " is not among those at hand."));
  }

  /// The first that has it. It is absent only if it is absent everywhere.
  private <T> Seen<T> anywhere(Function<Account, Seen<T>> look) {
    Optional<Seen<T>> open = Optional.empty();
    Seen<T> first = look.apply(home);
    for (Account account : all) {
      Seen<T> seen = account == home ? first : look.apply(account);
      if (seen instanceof Seen.Got<T>) {
        return seen;
      }
      if (open.isEmpty() && !(seen instanceof Seen.Absent<T>)) {
        open = Optional.of(seen);
      }
    }
    return open.orElse(first);
  }
}
