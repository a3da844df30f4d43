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
import java.util.Optional;

/// An account that could not be opened: whatever it is asked, it tells why it cannot answer.
public record Unreachable(Kind kind, String name, Cause cause) implements Account {
  @Override
  public Optional<AccountId> id() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> takenAt() {
    return Optional.empty();
  }

  @Override
  public boolean covers(AccountId account) {
    return false;
  }

  @Override
  public List<Cause> problems() {
    return List.of(cause);
  }

  @Override
  public Seen<List<Target>> targets() {
    return failed();
  }

  @Override
  public Seen<List<RoleSummary>> roles() {
    return failed();
  }

  @Override
  public Seen<RoleDetail> role(RoleArn arn) {
    return failed();
  }

  @Override
  public Seen<List<String>> users() {
    return failed();
  }

  @Override
  public Seen<UserDetail> user(AccountId account, String name) {
    return failed();
  }

  @Override
  public Seen<KeyOwner> ownerOfKey(AccessKeyId key) {
    return failed();
  }

  @Override
  public Seen<BucketFacts> bucket(Bucket bucket) {
    return failed();
  }

  @Override
  public Seen<TableFacts> table(AccountId account, Region region, DynamoTable table) {
    return failed();
  }

  @Override
  public Seen<EmrCluster> emrCluster(AccountId account, Region region, String cluster) {
    return failed();
  }

  @Override
  public Seen<KeyFacts> key(KmsKey key) {
    return failed();
  }

  private <T> Seen<T> failed() {
    return new Seen.Failed<>(cause);
  }
}
