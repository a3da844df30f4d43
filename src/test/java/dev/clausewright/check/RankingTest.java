package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.Applied;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.KeyOwner.KeyStatus;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import dev.clausewright.need.TargetName;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
  private static final String IN = "s3://lake/in/listing/";
  private static final String PARTNER = "arn:aws:iam::210987654321:role/";

  /** The statements that are ranked, each with the target that it runs on. */
  private static Map<String, Given> statements() {
    Map<String, Given> all = new LinkedHashMap<>();
    all.put("a prefix", Given.copy(IN));
    all.put("a prefix, mara runs it", Given.copy(IN).by("mara"));
    all.put("a prefix, on a namespace", Given.copy(IN).onServerless());
    all.put("an encrypted bucket", Given.copy("s3://lake-vault/in/"));
    all.put("a bucket with a policy", Given.copy("s3://lake-exports/day/"));
    all.put("a bucket of the partner", Given.copy("s3://partner-drop/day/"));
    all.put("an unload", Given.unload("s3://lake-exports/out/"));
    all.put("an unload to an encrypted bucket", Given.unload("s3://lake-vault/out/"));
    all.put("a library", Given.library("s3://lake/lib/f.zip"));
    all.put("a table", Given.copy(new DynamoTable("Movies")).saying(Option.READRATIO, whole()));
    all.put("another Region, said", Given.copy("s3://lake-us/in/").saying(Option.REGION, region()));
    all.put(
        "a cluster elsewhere",
        Given.copy("s3://lake-us/in/").on(TargetName.Kind.CLUSTER, "analytics-us", "us-east-1"));
    return all;
  }

  private static dev.clausewright.clause.Whole whole() {
    return new dev.clausewright.clause.Whole(50);
  }

  private static dev.clausewright.clause.Region region() {
    return new dev.clausewright.clause.Region("us-east-1");
  }

  private static Ranking ranking(Given given, Account account) {
    Ask ask = given.as("anybody").ask();
    return Ranking.of(ask.statement().statement(), ask.place(), ask.facts(), account).orElseThrow();
  }

  private static List<Ranked> roles(Given given) throws InterruptedException {
    return roles(given, TrainingAccount.open());
  }

  private static List<Ranked> roles(Given given, Account account) throws InterruptedException {
    return ranking(given, account).roles((done, of) -> {}).found().orElseThrow().all();
  }

  @TestFactory
  Stream<DynamicTest> every_role_stands_as_the_checks_say() {
    return statements().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> {
                      TrainingAccount account = TrainingAccount.open();
                      for (Ranked role : roles(entry.getValue(), account)) {
                        agrees(entry.getValue(), role, account);
                      }
                    }));
  }

  private static void agrees(Given given, Ranked role, TrainingAccount account) {
    Given alone = given.as(role.arn());
    Progress now = alone.run(account);
    Progress attached = attached(alone, role.arn(), account);
    String about = role + "\n" + now.verdict() + "\n" + attached.verdict();
    switch (role.standing()) {
      case WORKS -> assertThat(works(now)).as(about).isTrue();
      case WORKS_ONCE_ATTACHED -> {
        assertThat(kind(now)).as(about).isEqualTo(Verdict.Kind.FAILS);
        assertThat(works(attached)).as(about).isTrue();
      }
      case LACKS -> {
        assertThat(kind(attached)).as(about).isEqualTo(Verdict.Kind.FAILS);
        assertThat(failed(attached, CheckKind.TRUST)).as(about).isEmpty();
        assertThat(role.lacks()).isNotEmpty();
      }
      case WRONG_TRUST -> {
        assertThat(kind(attached)).as(about).isEqualTo(Verdict.Kind.FAILS);
        assertThat(failed(attached, CheckKind.TRUST)).as(about).isNotEmpty();
      }
      case THROUGH_CHAIN -> {
        List<String> chain = new ArrayList<>(role.via().stream().map(RoleArn::text).toList());
        chain.add(role.arn());
        Given chained = given.as(chain.toArray(String[]::new));
        assertThat(works(attached(chained, chain.getFirst(), account))).as(about).isTrue();
      }
      case UNKNOWN -> assertThat(kind(attached)).as(about).isEqualTo(Verdict.Kind.UNKNOWN);
    }
    if (role.standing() != Standing.THROUGH_CHAIN) {
      assertThat(lacking(role)).as(about).isEqualTo(failed(attached, CheckKind.PERMISSION));
    }
  }

  /** A run where the role is attached already. */
  private static Progress attached(Given given, String role, TrainingAccount account) {
    TargetName name = given.ask().place().target().orElseThrow();
    Target target =
        account.targets().found().orElseThrow().stream()
            .filter(t -> t.id().name().equals(name.id()))
            .findFirst()
            .orElseThrow();
    Applied applied = account.apply(new Change.AttachRole(target.id(), Given.role(role)));
    Progress progress = given.run(account);
    if (applied instanceof Applied.Done done) {
      account.undo(done);
    }
    return progress;
  }

  private static Verdict.Kind kind(Progress progress) {
    return progress.verdict().orElseThrow().kind();
  }

  private static boolean works(Progress progress) {
    return kind(progress) == Verdict.Kind.WORKS || kind(progress) == Verdict.Kind.WORKS_BUT;
  }

  private static TreeSet<String> failed(Progress progress, CheckKind kind) {
    TreeSet<String> failed = new TreeSet<>();
    progress.rows().stream()
        .filter(row -> row.check().kind() == kind)
        .flatMap(row -> row.outcome().stream())
        .filter(Outcome.Failed.class::isInstance)
        .map(outcome -> outcome.told().subject())
        .forEach(s -> failed.add(s.action().orElse("") + " " + s.resource().orElse("")));
    return failed;
  }

  private static TreeSet<String> lacking(Ranked role) {
    TreeSet<String> lacking = new TreeSet<>();
    role.lacks()
        .forEach(
            lack ->
                lacking.add(
                    lack.need().action().text() + " " + lack.need().resource().policyText()));
    return lacking;
  }

  @Test
  void a_right_that_hangs_on_a_condition_is_not_known() throws InterruptedException {
    TrainingAccount account = TrainingAccount.open();
    account.apply(
        new Change.PutPolicy(
            new Holder.Role(Given.role("lake-loader")),
            "from-home",
            """
            {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:ListBucket",
              "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}}}
            """));
    Ranked role = named(roles(Given.copy(IN), account), "lake-loader");
    assertThat(role.standing()).isEqualTo(Standing.UNKNOWN);
    assertThat(role.why()).contains("aws:SourceIp");
    agrees(Given.copy(IN), role, account);
  }

  @Test
  void a_wrong_trust_is_said_only_where_no_chain_of_two_leads_there() throws InterruptedException {
    TrainingAccount account = TrainingAccount.open();
    List<Ranked> roles = roles(Given.copy(IN), account);
    List<String> starts =
        roles.stream()
            .filter(role -> role.attachment().filter(Ranked.Attached::inSync).isPresent())
            .map(Ranked::arn)
            .toList();
    for (Ranked role : roles) {
      if (role.standing() == Standing.WRONG_TRUST) {
        for (String start : starts) {
          assertThat(works(Given.copy(IN).as(start, role.arn()).run(account))).as(start).isFalse();
        }
      }
    }
  }

  @Test
  void the_best_stand_first_and_the_shortest_way_is_told() throws InterruptedException {
    List<Ranked> roles = roles(Given.copy(IN));
    assertThat(roles).isSortedAccordingTo(Ranking.order());
    assertThat(named(roles, "lake-hub").standing()).isEqualTo(Standing.THROUGH_CHAIN);
    assertThat(named(roles, "lake-hub").via()).containsExactly(Given.role("lake-loader"));
    assertThat(named(roles, "etl-nightly").standing()).isEqualTo(Standing.WORKS_ONCE_ATTACHED);
    assertThat(named(roles, "lake-archiver").attachment().orElseThrow().word()).isEqualTo("adding");
    assertThat(named(roles, "batch-worker").why()).isEqualTo("trusts EC2, not Redshift");
    assertThat(lacking(named(roles, "lake-loader")))
        .containsExactly("s3:ListBucket arn:aws:s3:::lake");
  }

  @Test
  void a_role_of_another_account_that_a_chain_leads_to_is_found() throws InterruptedException {
    List<Ranked> roles = roles(Given.copy("s3://partner-drop/day/"));
    Ranked partner = named(roles, "partner-reader");
    assertThat(partner.arn()).isEqualTo(PARTNER + "partner-reader");
    assertThat(partner.standing()).isEqualTo(Standing.THROUGH_CHAIN);
    assertThat(partner.via()).containsExactly(Given.role("lake-loader"));
  }

  private static Ranked named(List<Ranked> roles, String name) {
    return roles.stream().filter(role -> role.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void what_fails_for_everybody_is_told_once_and_no_role_is_said_to_work()
      throws InterruptedException {
    Ranking.Found found =
        ranking(Given.copy("s3://lake-nowhere/in/"), TrainingAccount.open())
            .roles((done, of) -> {})
            .found()
            .orElseThrow();
    assertThat(found.obstacles()).hasSize(1);
    assertThat(found.obstacles().getFirst().detail()).isEqualTo("there is no bucket lake-nowhere");
    assertThat(found.all())
        .extracting(Ranked::standing)
        .containsOnly(Standing.UNKNOWN, Standing.WRONG_TRUST);
  }

  @Test
  void users_are_ranked_by_their_own_policies() throws InterruptedException {
    Map<String, String> keys = Map.of("mara", "AKIAIOSFODNN7EXAMPLE");
    List<Ranked> users =
        ranking(Given.copy(IN), TrainingAccount.open())
            .users((done, of) -> {})
            .found()
            .orElseThrow()
            .all();
    assertThat(users).extracting(Ranked::name).contains("mara", "tomas");
    for (Ranked user : users) {
      if (keys.containsKey(user.name())) {
        AccessKeyId key = new AccessKeyId(keys.get(user.name()));
        Progress run = Given.copy(IN).withKeys(key.id(), false).run();
        assertThat(works(run)).isEqualTo(user.standing() == Standing.WORKS);
        assertThat(lacking(user)).isEqualTo(failed(run, CheckKind.PERMISSION));
      }
    }
  }

  @Test
  void every_role_is_counted_and_an_interrupt_ends_it() throws InterruptedException {
    AtomicInteger most = new AtomicInteger();
    List<Ranked> roles =
        ranking(Given.copy(IN), TrainingAccount.open())
            .roles((done, of) -> most.accumulateAndGet(done, Math::max))
            .found()
            .orElseThrow()
            .all();
    assertThat(most.get()).isGreaterThanOrEqualTo(roles.size());
    Thread.currentThread().interrupt();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> roles(Given.copy(IN)))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void users_without_a_key_that_works_come_after_those_with_one() throws InterruptedException {
    List<Ranked> users =
        ranking(Given.copy(IN), TrainingAccount.open())
            .users((done, of) -> {})
            .found()
            .orElseThrow()
            .all();
    Ranked ivo = users.stream().filter(user -> user.name().equals("ivo")).findFirst().orElseThrow();
    assertThat(ivo.standing()).isEqualTo(Standing.WORKS_ONCE_ATTACHED);
    assertThat(ivo.keys()).contains(List.of(KeyStatus.INACTIVE));
    Progress run = Given.copy(IN).withKeys("AKIARETIREDKEYSAMPLE", false).run();
    assertThat(failed(run, CheckKind.PERMISSION)).isEmpty();
    assertThat(works(run)).isFalse();
    assertThat(RankedWords.of(ivo, "").reason()).isEqualTo("Its only access key is inactive");
  }

  @ParameterizedTest
  @CsvSource({"WORKS, ACTIVE INACTIVE", "WORKS_ONCE_ATTACHED, ''", "UNKNOWN, OTHER INACTIVE"})
  void the_best_of_several_keys_counts(Standing standing, String states)
      throws InterruptedException {
    List<KeyStatus> keys =
        states.isEmpty()
            ? List.of()
            : Stream.of(states.split(" ")).map(KeyStatus::valueOf).toList();
    Account account =
        standIn(name -> name.equals("keysOf") ? Optional.of(seen(keys)) : Optional.empty());
    Ranked mara =
        ranking(Given.copy(IN), account)
            .users((done, of) -> {})
            .found()
            .orElseThrow()
            .all()
            .stream()
            .filter(user -> user.name().equals("mara"))
            .findFirst()
            .orElseThrow();
    assertThat(mara.standing()).isEqualTo(standing);
    assertThat(mara.why().isEmpty()).isEqualTo(standing != Standing.UNKNOWN);
  }

  @Test
  void where_keys_are_not_known_policies_alone_count() throws InterruptedException {
    Account account =
        standIn(
            name ->
                name.equals("keysOf")
                    ? Optional.of(new Seen.NotHeld<>("not here"))
                    : Optional.empty());
    assertThat(ranking(Given.copy(IN), account).users((done, of) -> {}).found().orElseThrow().all())
        .filteredOn(user -> user.standing() == Standing.WORKS)
        .extracting(Ranked::name)
        .containsExactly("ivo", "mara", "tomas");
  }

  /** The training account, where some methods answer otherwise. */
  private static Account standIn(Function<String, Optional<Seen<?>>> otherwise) {
    Account training = TrainingAccount.open();
    return (Account)
        Proxy.newProxyInstance(
            Account.class.getClassLoader(),
            new Class<?>[] {Account.class},
            (self, method, args) -> {
              Optional<Seen<?>> other = otherwise.apply(method.getName());
              return other.isPresent() ? other.get() : method.invoke(training, args);
            });
  }

  private static <T> Seen<T> seen(T value) {
    return new Seen.Got<>(value, Given.NOW);
  }

  /** An answer that comes only once nobody waits for it. */
  private static Seen<?> never() {
    try {
      new CountDownLatch(1).await();
      throw new AssertionError("nobody counts it down");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Seen.Failed<>(new Cause("It did not answer", "It was stopped.", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({"role, 1", "roles, 0", "bucket, 1"})
  void what_is_not_answered_in_time_is_not_known(String silent, int atLeast)
      throws InterruptedException {
    Account account =
        standIn(name -> name.equals(silent) ? Optional.of(never()) : Optional.empty());
    Ranking.Found found =
        ranking(Given.copy(IN), account)
            .roles((done, of) -> {}, Optional.of(Duration.ofMillis(100)))
            .found()
            .orElseThrow();
    assertThat(found.timedOut()).isTrue();
    assertThat(found.all()).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(found.all()).extracting(Ranked::standing).allMatch(Standing.UNKNOWN::equals);
    assertThat(found.all()).extracting(Ranked::why).doesNotContain("");
  }

  @Test
  void who_was_judged_in_time_stays_and_no_chain_is_denied_that_was_not_looked_for()
      throws InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    Account account =
        standIn(
            name ->
                name.equals("role") && asked.incrementAndGet() > 4
                    ? Optional.of(never())
                    : Optional.empty());
    List<Ranked> all = roles(Given.copy(IN));
    Ranking.Found found =
        ranking(Given.copy(IN), account)
            .roles((done, of) -> {}, Optional.of(Duration.ofSeconds(1)))
            .found()
            .orElseThrow();
    assertThat(found.timedOut()).isTrue();
    for (Ranked ranked : found.all()) {
      if (ranked.standing() != Standing.UNKNOWN) {
        assertThat(all).contains(ranked);
      }
    }
    assertThat(found.all()).extracting(Ranked::why).contains(Patience.SPENT);
    assertThat(found.all()).extracting(Ranked::standing).anyMatch(it -> it != Standing.UNKNOWN);
  }

  @Test
  void a_statement_that_is_not_finished_is_not_ranked() {
    assertThat(
            Ranking.of(
                dev.clausewright.clause.Statement.empty(dev.clausewright.clause.Verb.COPY),
                Given.copy(IN).as("x").ask().place(),
                dev.clausewright.need.Facts.NONE,
                TrainingAccount.open()))
        .isEmpty();
  }
}
