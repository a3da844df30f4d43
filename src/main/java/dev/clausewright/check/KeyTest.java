package dev.clausewright.check;

import dev.clausewright.account.Identity;
import dev.clausewright.account.KeyProbes.KeyProbe;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tries the keys of a statement themselves, by calls that only read: whose they are, and whether
 * they reach what the statement names. Each call is one check; nothing is ever written with them.
 */
public final class KeyTest {
  /**
   * One check of the test.
   *
   * @param plan the call, before it was made: "s3:ListBucket on lake, one key"
   */
  public record Line(String name, String plan, State state) {}

  private final List<Probe> probes;
  private final Optional<AccountId> home;

  private KeyTest(List<Probe> probes, Optional<AccountId> home) {
    this.probes = probes;
    this.home = home;
  }

  /**
   * The statement need not be finished; what it does not say is not tried.
   *
   * @param region of the table or EMR cluster, where the statement names none
   * @param home the account that is connected to
   */
  public static KeyTest of(Statement statement, Optional<Region> region, Optional<AccountId> home) {
    List<Probe> probes = new ArrayList<>();
    probes.add(new Probe.Whose());
    boolean exports = statement.verb() == Verb.UNLOAD;
    Optional<Value> place = statement.value(exports ? Part.TARGET : Part.SOURCE);
    Optional<Region> at =
        statement
            .value(Option.REGION)
            .flatMap(value -> Region.read(value.text()).found())
            .or(() -> region);
    switch (place.orElse(null)) {
      case S3Location location
          when statement.verb() == Verb.COPY
              && SourceKind.of(statement) == SourceKind.S3_PREFIX -> {
        probes.add(new Probe.Below(location));
      }
      case S3Location location when exports -> probes.add(new Probe.Below(location));
      case S3Location location -> probes.add(new Probe.OneObject("Read the object", location));
      case DynamoTable table -> at.ifPresent(r -> probes.add(new Probe.Table(table, r)));
      case EmrPath path -> at.ifPresent(r -> probes.add(new Probe.Nodes(path, r)));
      case null, default -> {}
    }
    for (Option mapping : List.of(Option.JSON, Option.AVRO)) {
      if (statement.value(mapping).orElse(null) instanceof S3Location location) {
        probes.add(new Probe.OneObject("Read the mapping file", location));
      }
    }
    return new KeyTest(List.copyOf(probes), home);
  }

  /** What will be called, before anything is. */
  public List<Line> plan() {
    return probes.stream()
        .map(probe -> new Line(probe.name(), probe.plan(), new State.Waiting()))
        .toList();
  }

  /**
   * Makes the calls, whose the keys are first: where that fails, nothing else is tried.
   *
   * @param listener told of every change, on this thread
   */
  public void run(KeyProbe keys, Consumer<List<Line>> listener) throws InterruptedException {
    List<Line> lines = new ArrayList<>(plan());
    boolean stopped = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!stopped) {
        lines.set(i, new Line(line.name(), line.plan(), new State.Running()));
        listener.accept(List.copyOf(lines));
      }
      Outcome outcome = stopped ? skipped() : probes.get(i).outcome(keys, home);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      stopped |= i == 0 && !reaches(outcome);
      lines.set(i, new Line(line.name(), line.plan(), new State.Ended(outcome)));
    }
    listener.accept(List.copyOf(lines));
  }

  private static boolean reaches(Outcome whose) {
    return whose instanceof Outcome.Passed || whose instanceof Outcome.Warning;
  }

  private static Outcome skipped() {
    return new Outcome.Skipped(
        Told.of(
            "not tried",
            "not tried with these keys",
            "Not tried: whose the keys are did not pass."),
        Optional.of(Plan.IDENTITY));
  }

  /** One call. */
  private sealed interface Probe {
    String name();

    String plan();

    Outcome outcome(KeyProbe keys, Optional<AccountId> home);

    record Whose() implements Probe {
      @Override
      public String name() {
        return "Whose keys";
      }

      @Override
      public String plan() {
        return "sts:GetCallerIdentity";
      }

      @Override
      public Outcome outcome(KeyProbe keys, Optional<AccountId> home) {
        return KeyTestWords.whose(keys.identity(), home);
      }
    }

    record Below(S3Location location) implements Probe {
      @Override
      public String name() {
        return "List and read below the prefix";
      }

      @Override
      public String plan() {
        return "s3:ListBucket on %s, one key; its size".formatted(location.bucket().name());
      }

      @Override
      public Outcome outcome(KeyProbe keys, Optional<AccountId> home) {
        Bucket bucket = location.bucket();
        Seen<Optional<String>> first = keys.list(bucket, location.key());
        if (!(first instanceof Seen.Got<Optional<String>>(Optional<String> key, _))) {
          return KeyTestWords.refused("list " + bucket.name(), first);
        }
        return key.map(found -> KeyTestWords.head(bucket, found, keys.head(bucket, found)))
            .orElseGet(() -> KeyTestWords.empty(location));
      }
    }

    record OneObject(String name, S3Location location) implements Probe {
      @Override
      public String plan() {
        return "s3:GetObject on %s/%s, its size only"
            .formatted(location.bucket().name(), location.key());
      }

      @Override
      public Outcome outcome(KeyProbe keys, Optional<AccountId> home) {
        return KeyTestWords.head(
            location.bucket(), location.key(), keys.head(location.bucket(), location.key()));
      }
    }

    record Table(DynamoTable table, Region region) implements Probe {
      @Override
      public String name() {
        return "Describe the table";
      }

      @Override
      public String plan() {
        return "dynamodb:DescribeTable on %s in %s".formatted(table.name(), region.name());
      }

      @Override
      public Outcome outcome(KeyProbe keys, Optional<AccountId> home) {
        Seen<TableFacts> seen = keys.table(region, table);
        return seen instanceof Seen.Got<TableFacts>
            ? KeyTestWords.passed("table " + table.name() + " in " + region.name())
            : KeyTestWords.refused("describe " + table.name(), seen);
      }
    }

    record Nodes(EmrPath path, Region region) implements Probe {
      @Override
      public String name() {
        return "List the nodes";
      }

      @Override
      public String plan() {
        return "elasticmapreduce:ListInstances on %s in %s"
            .formatted(path.clusterId(), region.name());
      }

      @Override
      public Outcome outcome(KeyProbe keys, Optional<AccountId> home) {
        Seen<Integer> seen = keys.instances(region, path.clusterId());
        return seen instanceof Seen.Got<Integer>(Integer count, _)
            ? KeyTestWords.passed(count + (count == 1 ? " node" : " nodes"))
            : KeyTestWords.refused("list the nodes of " + path.clusterId(), seen);
      }
    }
  }

  /** The identity behind the keys, for sentences. */
  static String called(Identity identity) {
    String name = identity.arn().substring(identity.arn().lastIndexOf(':') + 1);
    return name.replaceFirst("^(user|assumed-role|federated-user)/", "");
  }
}
