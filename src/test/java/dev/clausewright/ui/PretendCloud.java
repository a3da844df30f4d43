package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Identity;
import dev.clausewright.account.Kind;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Profile.Hindrance;
import dev.clausewright.account.Profile.Sort;
import dev.clausewright.account.ProxyInUse;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Trial;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * AWS as the training account would be, behind profiles of every kind. What is typed as a code is
 * kept, so that a test can look whether it turns up anywhere else.
 */
final class PretendCloud implements Cloud {
  static final String DEVICE = "arn:aws:iam::123456789012:mfa/mara";

  final List<Connection> opened = Collections.synchronizedList(new ArrayList<>());
  final List<String> codes = Collections.synchronizedList(new ArrayList<>());
  final List<String> closed = Collections.synchronizedList(new ArrayList<>());
  final CountDownLatch hanging = new CountDownLatch(1);
  private final TrainingAccount account = TrainingAccount.open();

  /** What live accounts offer besides reading. */
  final PretendTools tools = new PretendTools(account);

  /** Reads of these names are denied. */
  final Set<String> denied = Collections.synchronizedSet(new HashSet<>());

  /** How often accounts were told to forget. */
  volatile int refreshed;

  /** How often accounts were told to ask AWS anew. */
  volatile int anew;

  private volatile int calls;

  @Override
  public Seen<List<Profile>> profiles() {
    return new Seen.Got<>(
        List.of(
            profile("default", Sort.KEYS, Optional.empty(), Optional.empty()),
            profile("analytics", Sort.SSO, Optional.empty(), Optional.empty()),
            profile("analytics-load", Sort.ROLE, Optional.empty(), Optional.empty()),
            profile("ops-admin", Sort.ROLE, Optional.of(DEVICE), Optional.empty()),
            profile(
                "partner",
                Sort.SSO,
                Optional.empty(),
                Optional.of(
                    new Hindrance(
                        "Its single sign-on session has ended.",
                        Optional.of("aws sso login --profile partner")))),
            profile("ci-deploy", Sort.PROCESS, Optional.empty(), Optional.empty()),
            profile("owner", Sort.KEYS, Optional.empty(), Optional.empty()),
            profile("slow", Sort.WEB_IDENTITY, Optional.empty(), Optional.empty())),
        Instant.EPOCH);
  }

  private static Profile profile(
      String name, Sort sort, Optional<String> mfa, Optional<Hindrance> hindrance) {
    return new Profile(
        name, sort, Optional.of(new Region("eu-west-1")), Optional.empty(), mfa, hindrance);
  }

  @Override
  public boolean environment() {
    return false;
  }

  @Override
  public Optional<Connection.Using> chosen() {
    return Optional.empty();
  }

  @Override
  public Optional<ProxyInUse> proxy() {
    return Optional.of(new ProxyInUse("proxy.example.com:3128", "HTTPS_PROXY"));
  }

  @Override
  public Seen<Identity> identity(Connection connection, MfaPrompt mfa) throws InterruptedException {
    return open(connection, mfa).map(LiveAccount::identity);
  }

  @Override
  public Seen<LiveAccount> open(Connection connection, MfaPrompt mfa) throws InterruptedException {
    opened.add(connection);
    return switch (connection.name()) {
      case "slow" -> {
        hanging.countDown();
        new CountDownLatch(1).await();
        yield new Seen.Absent<>("");
      }
      case "ci-deploy" ->
          new Seen.Failed<>(
              new Cause(
                  "AWS did not answer in 10 seconds",
                  "Three tries ended without an answer. See whether a proxy is needed.",
                  "sts.eu-west-1.amazonaws.com:443"));
      case "ops-admin" -> {
        Optional<String> code = mfa.code(DEVICE);
        code.ifPresent(codes::add);
        yield code.isPresent()
            ? live(connection)
            : new Seen.Failed<>(
                new Cause(
                    "No code was given for ops-admin",
                    "AWS wants one for this profile.",
                    "profile ops-admin"));
      }
      default -> live(connection);
    };
  }

  private Seen<LiveAccount> live(Connection connection) {
    LiveAccount made =
        (LiveAccount)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {LiveAccount.class},
                (proxy, method, arguments) -> answer(proxy, connection, method, arguments));
    return new Seen.Got<>(made, Instant.EPOCH);
  }

  /** One profile has a service of its own at two places, as its files say. */
  private static CustomEndpoints endpoints(Connection connection) {
    return connection.name().equals("analytics-load")
        ? new CustomEndpoints(
            List.of(
                new CustomEndpoints.Place(
                    List.of("sts", "iam"), URI.create("http://localhost:4566")),
                new CustomEndpoints.Place(
                    List.of("s3"), URI.create("https://storage.lake.example.com:9000"))))
        : CustomEndpoints.of(connection.endpoint());
  }

  private static Identity identity(Connection connection) {
    String arn =
        switch (connection.name()) {
          case "owner" -> "arn:aws:iam::123456789012:root";
          case "mara" -> "arn:aws:iam::123456789012:user/mara";
          case "analytics" -> "arn:aws:sts::123456789012:assumed-role/AnalystReadOnly/mara";
          default -> "arn:aws:sts::123456789012:assumed-role/AnalystLoader/" + connection.name();
        };
    return new Identity(
        arn,
        new AccountId("123456789012"),
        connection.region().orElse(new Region("eu-west-1")),
        endpoints(connection),
        connection.name().equals("analytics")
            ? Optional.of(Bench.NOW.plus(Duration.ofMinutes(178)))
            : Optional.empty());
  }

  private Object answer(Object proxy, Connection connection, Method method, Object[] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "live " + connection.name();
      case "kind" -> Kind.LIVE;
      case "name" -> connection.name();
      case "connection" -> connection;
      case "identity" -> identity(connection);
      case "simulator" -> tools.simulator();
      case "probes", "minter", "dryRun", "changer" -> tools.answer(method.getName());
      case "trials" -> trials();
      case "calls" -> calls;
      case "refresh" -> {
        refreshed++;
        yield null;
      }
      case "askAnew" -> {
        anew++;
        yield null;
      }
      case "close" -> {
        closed.add(connection.name());
        yield null;
      }
      case "lacking" ->
          denied.stream()
              .map(name -> new Permission(action(name), "*"))
              .sorted(java.util.Comparator.comparing(Permission::action))
              .toList();
      default -> read(method, arguments);
    };
  }

  /** As the names that are denied say. */
  private List<Trial> trials() {
    return List.of(
        trial("Clusters and namespaces", "targets"),
        trial("Roles, users, policies", "roles"),
        trial("AWS’s simulator", "simulator"),
        new Trial("Owners of access keys", () -> new Trial.Answer.Open("told with each check")),
        trial("Bucket lake", "bucket"),
        trial("KMS keys", "key"),
        trial("DynamoDB tables", "table"),
        trial("EMR clusters", "emrCluster"));
  }

  private Trial trial(String what, String read) {
    return new Trial(
        what,
        () ->
            denied.contains(read)
                ? new Trial.Answer.Lacks(List.of(new Permission(action(read), "*")))
                : new Trial.Answer.May());
  }

  private Object read(Method method, Object[] arguments) throws Throwable {
    boolean asked = method.getReturnType().equals(Seen.class);
    if (asked) {
      calls++;
      if (denied.contains(method.getName())) {
        return new Seen.Denied<>(new Permission(action(method.getName()), "*"));
      }
    }
    if (method.getName().equals("organisation")) {
      return new Seen.NotHeld<>("No account at hand tells the policies of its organisation.");
    }
    if (method.getName().equals("targets")) {
      return in(arguments == null ? new Region("eu-west-1") : (Region) arguments[0]);
    }
    try {
      Object answer =
          Account.class
              .getMethod(method.getName(), method.getParameterTypes())
              .invoke(account, arguments);
      return answer instanceof Seen<?> seen ? seen.then((it, when) -> now(asRead(it))) : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** AWS says of a bucket that it has no policy, where the training account holds none. */
  private static Object asRead(Object value) {
    return value instanceof BucketFacts facts && facts.policy() instanceof Seen.NotHeld<?>
        ? new BucketFacts(
            facts.bucket(), facts.owner(), facts.region(), facts.encryption(), now(Policies.none()))
        : value;
  }

  private static <T> Seen<T> now(T value) {
    return new Seen.Got<>(value, Bench.NOW);
  }

  private Seen<?> in(Region region) {
    return account
        .targets()
        .map(all -> all.stream().filter(one -> one.id().region().equals(region)).toList());
  }

  private static String action(String read) {
    return switch (read) {
      case "targets" -> "redshift:DescribeClusters";
      case "roles" -> "iam:ListRoles";
      case "role" -> "iam:GetRole";
      case "bucket" -> "s3:GetBucketPolicy";
      case "key" -> "kms:DescribeKey";
      case "table" -> "dynamodb:DescribeTable";
      case "emrCluster" -> "elasticmapreduce:DescribeCluster";
      default -> "iam:Get";
    };
  }
}
