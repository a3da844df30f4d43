package dev.clausewright.account.snapshot;

import dev.clausewright.account.Account;
import dev.clausewright.account.Age;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Cause;
import dev.clausewright.account.EmrCluster;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Organisation;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One folder as an account.
final class SnapshotAccount implements Account {
  private final Kind kind;
  private final Survey survey;
  private final Principals principals;
  private final Belongings belongings;
  private final Holdings holdings;
  private final Organisations organisations;

  SnapshotAccount(Kind kind, Survey survey) {
    this.kind = kind;
    this.survey = survey;
    this.principals = new Principals(survey.iam());
    this.belongings = new Belongings(survey, label(), when());
    this.organisations = new Organisations(survey.folder(), label(), when());
    this.holdings = new Holdings(survey, label(), when());
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String name() {
    return survey.meta().name().orElse(survey.folder().name());
  }

  @Override
  public Optional<AccountId> id() {
    return survey.account();
  }

  @Override
  public Optional<Instant> takenAt() {
    return age().map(Age::takenAt);
  }

  @Override
  public Optional<Age> age() {
    return survey
        .meta()
        .takenAt()
        .map(at -> new Age(at, true))
        .or(() -> survey.written().map(at -> new Age(at, false)));
  }

  @Override
  public boolean covers(AccountId account) {
    return id().filter(account::equals).isPresent();
  }

  @Override
  public List<Cause> problems() {
    return survey.problems();
  }

  @Override
  public Seen<List<Target>> targets() {
    return holdings.targets();
  }

  @Override
  public Seen<Target> unnamed(TargetKind kind, Optional<Region> region, String target) {
    return holdings.unnamed(kind, region, target);
  }

  @Override
  public Seen<Organisation> organisation(AccountId account) {
    return covers(account) ? organisations.over(account) : notHere(account);
  }

  private <T> Seen<T> notHere(AccountId account) {
    return new Seen.NotHeld<>("The account " + account.digits() + " is not in " + label() + ".");
  }

  /// What is not here of another account may well be there.
  private boolean elsewhere(AccountId account) {
    return id().isPresent() && !covers(account);
  }

  @Override
  public Seen<List<RoleSummary>> roles() {
    return listing("Roles", survey.iam().roles().isEmpty(), principals::roles);
  }

  @Override
  public Seen<RoleDetail> role(RoleArn arn) {
    Optional<RoleDetail> found = principals.role(arn);
    if (found.isEmpty() && elsewhere(arn.account())) {
      return notHere(arn.account());
    }
    return principal(
        found,
        survey.iam().roles().isEmpty(),
        () -> "The role " + arn.text() + " is not in " + label() + "." + near(arn));
  }

  private String near(RoleArn arn) {
    List<String> others = principals.rolesNamed(arn.name());
    return others.isEmpty() ? "" : " There is " + String.join(", ", others) + ".";
  }

  @Override
  public Seen<List<String>> users() {
    return listing("Users", survey.iam().users().isEmpty(), principals::users);
  }

  @Override
  public Seen<UserDetail> user(AccountId account, String name) {
    if (elsewhere(account)) {
      return notHere(account);
    }
    return principal(
        principals.user(account, name),
        survey.iam().users().isEmpty(),
        () -> "The user " + name + " is not in " + label() + ".");
  }

  /// A filter leaves whole lists out, or empty; nothing tells them from those of an account that
  /// has none. A missing page may hold anything.
  private <T> Seen<T> listing(String what, boolean left, Supplier<T> list) {
    if (survey.fault(Part.IAM).isPresent()) {
      return new Seen.Failed<>(survey.fault(Part.IAM).get());
    }
    return left && !survey.meta().whole()
        ? new Seen.NotHeld<>(what + " are not in " + label() + ".")
        : new Seen.Got<>(list.get(), when());
  }

  private <T> Seen<T> principal(Optional<T> found, boolean left, Supplier<String> where) {
    if (found.isPresent()) {
      return new Seen.Got<>(found.get(), when());
    }
    if (survey.fault(Part.IAM).isPresent()) {
      return new Seen.Failed<>(survey.fault(Part.IAM).get());
    }
    return left || !survey.iam().isWhole()
        ? new Seen.NotHeld<>(where.get())
        : new Seen.Absent<>(where.get());
  }

  @Override
  public Seen<KeyOwner> ownerOfKey(AccessKeyId key) {
    return holdings.ownerOf(key);
  }

  @Override
  public Seen<List<KeyOwner.KeyStatus>> keysOf(AccountId account, String user) {
    return holdings.keysOf(account, user);
  }

  @Override
  public Seen<BucketFacts> bucket(Bucket bucket) {
    return belongings.bucket(bucket, id());
  }

  @Override
  public Seen<TableFacts> table(AccountId account, Region region, DynamoTable table) {
    return holdings.table(account, region, table);
  }

  @Override
  public Seen<EmrCluster> emrCluster(AccountId account, Region region, String cluster) {
    return holdings.emrCluster(account, region, cluster);
  }

  @Override
  public Seen<KeyFacts> key(KmsKey key) {
    return belongings.key(key);
  }

  private String label() {
    return switch (kind) {
      case TRAINING -> "the training account";
      case SNAPSHOT, LIVE -> "the snapshot " + survey.folder().name();
    };
  }

  private Instant when() {
    return takenAt().orElse(survey.opened());
  }
}
