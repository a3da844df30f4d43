package dev.clausewright.check;

import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Identity;
import dev.clausewright.account.KeyProbes.KeyProbe;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys that answer as they are told, and remember what they were used for. */
public final class FakeKeys implements KeyProbe {
  public final List<String> calls = new ArrayList<>();
  private final Seen<Identity> identity;
  private boolean mayRead = true;

  private FakeKeys(Seen<Identity> identity) {
    this.identity = identity;
  }

  public static FakeKeys of(String arn) {
    return new FakeKeys(
        got(
            new Identity(
                arn,
                new AccountId(arn.split(":", 6)[4]),
                new Region("eu-west-1"),
                CustomEndpoints.NONE,
                Optional.empty())));
  }

  public static FakeKeys refused(String why) {
    return new FakeKeys(new Seen.Absent<>(why));
  }

  public FakeKeys mayNotRead() {
    mayRead = false;
    return this;
  }

  private static <T> Seen<T> got(T value) {
    return new Seen.Got<>(value, Instant.EPOCH);
  }

  @Override
  public Seen<Identity> identity() {
    calls.add("identity");
    return identity;
  }

  @Override
  public Seen<Optional<String>> list(Bucket bucket, String prefix) {
    calls.add("list " + bucket.name() + "/" + prefix);
    return got(Optional.of(prefix + "part-1"));
  }

  @Override
  public Seen<Long> head(Bucket bucket, String key) {
    calls.add("head " + bucket.name() + "/" + key);
    return mayRead ? got(1234L) : new Seen.Denied<>(new Permission("s3:GetObject", key));
  }

  @Override
  public Seen<TableFacts> table(Region region, DynamoTable table) {
    calls.add("table " + table.name() + " " + region.name());
    return got(new TableFacts(new AccountId("123456789012"), region, table));
  }

  @Override
  public Seen<Integer> instances(Region region, String cluster) {
    calls.add("instances " + cluster);
    return got(3);
  }

  @Override
  public void close() {
    calls.add("closed");
  }
}
