package dev.clausewright.ui;

import dev.clausewright.account.Applied;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Change;
import dev.clausewright.account.DryRun;
import dev.clausewright.account.KeyProbes;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.FakeKeys;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** A simulator, probes, temporary keys, dry runs and changes, as AWS would have them. */
final class PretendTools {
  static final String CANARY = "canaryISSUEDcanaryISSUEDcanaryISSUEDcan1";

  final FakeKeys keys = FakeKeys.of("arn:aws:iam::123456789012:user/mara");
  final List<Minter.Request> requests = Collections.synchronizedList(new ArrayList<>());
  final List<DryRun.Wanted> runs = Collections.synchronizedList(new ArrayList<>());
  final CountDownLatch cancelled = new CountDownLatch(1);
  volatile boolean simulating;

  /** A change is on its way until this is counted down. */
  CountDownLatch following = new CountDownLatch(0);

  /** Why changes are refused; empty where they are made. */
  volatile String refusal = "";

  /** Whether a dry run goes on until it is cancelled. */
  volatile boolean hanging;

  private final Changes changes;

  PretendTools(TrainingAccount account) {
    changes = new Changes(account);
  }

  Optional<Simulator> simulator() {
    return simulating ? Optional.of(PretendTools::simulated) : Optional.empty();
  }

  private static Seen<List<Simulator.Simulated>> simulated(
      String principal, String action, List<String> resources, Map<String, List<String>> context) {
    return got(
        resources.stream()
            .map(
                resource ->
                    new Simulator.Simulated(
                        resource,
                        Simulator.Decision.ALLOWED,
                        List.of(new Simulator.Matched("lake-read", "role", 12, 5, 19)),
                        List.of(),
                        Optional.empty(),
                        Optional.of(true)))
            .toList());
  }

  Object answer(String name) {
    return switch (name) {
      case "probes" -> (KeyProbes) typed -> keys;
      case "minter" -> minter;
      case "dryRun" -> (DryRun) this::run;
      case "changer" -> changes;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private final Minter minter =
      new Minter() {
        @Override
        public Seen<Minted> mint(Request request, Vault vault) {
          return minted(request, vault);
        }

        @Override
        public Seen<Duration> longest(RoleArn role) {
          return switch (role.name()) {
            case "lake-loader" -> got(Duration.ofHours(4));
            case "etl-nightly" ->
                new Seen.Denied<>(new dev.clausewright.account.Permission("iam:GetRole", "*"));
            default -> got(Duration.ofHours(1));
          };
        }
      };

  private Seen<Minter.Minted> minted(Minter.Request request, Vault vault) {
    requests.add(request);
    return got(
        new Minter.Minted(
            new AccessKeyId("ASIAISSUEDISSUEDEXAM"),
            vault.put(Kind.SECRET_ACCESS_KEY, CANARY.toCharArray()),
            vault.put(Kind.SESSION_TOKEN, (CANARY + "TOKEN").repeat(5).toCharArray()),
            Bench.NOW.plus(request.duration()),
            Optional.empty()));
  }

  private Seen<DryRun.Ended> run(DryRun.Wanted wanted, Consumer<DryRun.Step> listener)
      throws InterruptedException {
    runs.add(wanted);
    listener.accept(new DryRun.Step("d1a2b3", "STARTED", Duration.ofSeconds(3)));
    if (hanging) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        cancelled.countDown();
        throw e;
      }
    }
    return got(
        wanted.database().equals("prod")
            ? new DryRun.Ended.Refused(
                "ERROR: Load into table 'listing' failed. Check 'sys_load_error_detail' for"
                    + " details.",
                Optional.empty())
            : new DryRun.Ended.Finished(Duration.ofSeconds(7), OptionalLong.empty()));
  }

  private static <T> Seen<T> got(T value) {
    return new Seen.Got<>(value, Instant.EPOCH);
  }

  /** Changes of the training account, shown first as AWS’s are. */
  private final class Changes implements LiveChanger {
    private final TrainingAccount account;

    Changes(TrainingAccount account) {
      this.account = account;
    }

    @Override
    public Seen<Intent> intend(Change change) {
      List<Parameter> parameters =
          change instanceof Change.AttachRole(TargetId target, RoleArn role)
              ? List.of(
                  new Parameter("ClusterIdentifier", target.name()),
                  new Parameter("AddIamRoles", role.text()))
              : List.of();
      return got(
          new Intent(
              change,
              List.of(new Call("redshift", "ModifyClusterIamRoles", parameters)),
              Optional.empty(),
              "Can be taken back here as long as nobody changed the roles of analytics-prod"
                  + " since."));
    }

    @Override
    public Applied apply(Intent intent) {
      return refusal.isEmpty() ? account.apply(intent.change()) : new Applied.Refused(refusal);
    }

    @Override
    public Seen<ApplyStatus> follow(TargetId target, RoleArn role, Consumer<ApplyStatus> listener)
        throws InterruptedException {
      listener.accept(ApplyStatus.ADDING);
      following.await();
      return got(ApplyStatus.IN_SYNC);
    }

    @Override
    public List<Applied.Done> done() {
      return account.done();
    }

    @Override
    public Optional<String> undo(Applied.Done done) {
      return account.undo(done);
    }
  }
}
