package dev.clausewright.aws;

import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Connection;
import dev.clausewright.account.DryRun;
import dev.clausewright.account.EmrCluster;
import dev.clausewright.account.Identity;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.KeyProbes;
import dev.clausewright.account.Kind;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Permission;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator;
import dev.clausewright.account.TableFacts;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.Trial;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The account behind a connection. Everything read is kept until it is refreshed.
final class AwsAccount implements LiveAccount {
  private final Session session;
  private final Identity identity;
  private final Memory memory = new Memory();
  private final Warehouses warehouses;
  private final Principals principals;
  private final KeyOwners owners;
  private final Buckets buckets;
  private final SmallObjects objects;
  private final Stores stores;
  private final Trials trials;
  private final Tools tools;

  AwsAccount(Session session, Identity identity) {
    this.session = session;
    this.identity = identity;
    AccountId account = identity.account();
    this.warehouses = new Warehouses(session, memory, account);
    this.principals = new Principals(session, memory, account);
    this.owners = new KeyOwners(session, memory, account);
    this.buckets = new Buckets(session, memory, account);
    this.objects = new SmallObjects(session, memory, buckets);
    this.stores = new Stores(session, memory, account);
    this.trials = new Trials(session, warehouses, principals, buckets);
    this.tools = new Tools(session, account, memory::forget);
  }

  @Override
  public Kind kind() {
    return Kind.LIVE;
  }

  @Override
  public String name() {
    return "AWS account " + identity.account().digits();
  }

  @Override
  public Optional<AccountId> id() {
    return Optional.of(identity.account());
  }

  @Override
  public Optional<Instant> takenAt() {
    return Optional.empty();
  }

  @Override
  public boolean covers(AccountId account) {
    return account.equals(identity.account());
  }

  @Override
  public List<Cause> problems() {
    return warehouses.problems();
  }

  @Override
  public Connection connection() {
    return session.connection();
  }

  @Override
  public Identity identity() {
    return identity;
  }

  @Override
  public Seen<List<Target>> targets() {
    return targets(session.region());
  }

  @Override
  public Seen<List<Target>> targets(Region region) {
    return warehouses.all(region);
  }

  @Override
  public Seen<Target> target(TargetKind kind, String name, Optional<Region> region) {
    return warehouses.one(kind, name, region.orElse(session.region()));
  }

  @Override
  public Seen<List<RoleSummary>> roles() {
    return principals.roles();
  }

  @Override
  public Seen<RoleDetail> role(RoleArn arn) {
    return principals.role(arn);
  }

  @Override
  public Seen<List<String>> users() {
    return principals.users();
  }

  @Override
  public Seen<UserDetail> user(AccountId account, String name) {
    return principals.user(account, name);
  }

  @Override
  public Seen<KeyOwner> ownerOfKey(AccessKeyId key) {
    return owners.of(key);
  }

  @Override
  public Seen<List<KeyOwner.KeyStatus>> keysOf(AccountId account, String user) {
    return owners.keysOf(account, user);
  }

  @Override
  public Seen<BucketFacts> bucket(Bucket bucket) {
    return buckets.bucket(bucket);
  }

  @Override
  public Seen<TableFacts> table(AccountId account, Region region, DynamoTable table) {
    return stores.table(account, region, table);
  }

  @Override
  public Seen<EmrCluster> emrCluster(AccountId account, Region region, String cluster) {
    return stores.emrCluster(account, region, cluster);
  }

  @Override
  public Seen<KeyFacts> key(KmsKey key) {
    return stores.key(key);
  }

  @Override
  public Seen<byte[]> object(Bucket bucket, String key, int most) {
    return objects.object(bucket, key, most);
  }

  @Override
  public void refresh() {
    memory.forget();
    warehouses.forget();
    principals.forget();
  }

  @Override
  public void askAnew() {
    memory.askAnew();
    warehouses.forget();
  }

  @Override
  public int calls() {
    return session.calls().made();
  }

  @Override
  public List<Permission> lacking() {
    return session.calls().lacking();
  }

  @Override
  public List<Trial> trials(Optional<Bucket> bucket) {
    return trials.all(bucket);
  }

  @Override
  public Seen<Path> export(Path folder) {
    return new Export(identity.account(), memory).write(folder);
  }

  @Override
  public Optional<Simulator> simulator() {
    return tools.simulator();
  }

  @Override
  public KeyProbes probes() {
    return tools.probes();
  }

  @Override
  public Minter minter() {
    return tools.minter();
  }

  @Override
  public DryRun dryRun() {
    return tools.dryRun();
  }

  @Override
  public LiveChanger changer() {
    return tools.changer();
  }

  @Override
  public void close() {
    session.close();
  }
}
