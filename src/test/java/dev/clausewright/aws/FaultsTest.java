package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.clausewright.aws.FakeAws.error;
import static dev.clausewright.aws.FakeAws.html;
import static dev.clausewright.aws.FakeAws.jsonError;
import static dev.clausewright.aws.FakeAws.s3Error;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Permission.Withheld;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong: the read ends, says what helps, and tells no secret. */
class FaultsTest {
  private static final RoleArn LOADER = RoleArn.read(World.ROLE).found().orElseThrow();
  private static final Region HERE = new Region("eu-west-1");
  private static final Bucket LAKE = new Bucket("lake");

  private final FakeAws aws = FakeAws.fresh();

  /** The words of what failed; no secret is in them. */
  private static String words(Seen<?> seen) {
    assertThat(seen).isInstanceOf(Seen.Failed.class);
    assertThat(seen.toString()).doesNotContain("CANARY", FakeAws.SECRET, FakeAws.KEY);
    return ((Seen.Failed<?>) seen).cause().sentence();
  }

  private Seen<?> clusters(ResponseDefinitionBuilder answer) {
    aws.on("DescribeClusters", answer);
    try (LiveAccount account = aws.open()) {
      return account.target(TargetKind.PROVISIONED, "analytics", Optional.empty());
    }
  }

  private static ResponseDefinitionBuilder dated(ResponseDefinitionBuilder answer, Duration off) {
    return answer.withHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.now().plus(off).atOffset(ZoneOffset.UTC)));
  }

  static Stream<Arguments> failing() {
    String canary = "The Canonical String was x-amz-security-token:CANARYtoken";
    return Stream.of(
        Arguments.of(
            "InvalidClientTokenId",
            error(403, "InvalidClientTokenId", canary),
            "the key AKIA…00AB of the environment"),
        Arguments.of(
            "SignatureDoesNotMatch",
            error(403, "SignatureDoesNotMatch", canary),
            "its secret is wrong, or the clock"),
        Arguments.of(
            "a clock that is a day behind",
            dated(error(403, "SignatureDoesNotMatch", canary), Duration.ofHours(25)),
            "The clock of this machine is 1 day"),
        Arguments.of(
            "a clock that is a day ahead",
            dated(error(403, "SignatureDoesNotMatch", canary), Duration.ofHours(-25)),
            "The clock of this machine is 1 day"),
        Arguments.of("ExpiredToken", error(403, "ExpiredToken", canary), "is over"),
        Arguments.of("RequestExpired", error(400, "RequestExpired", canary), "is over"),
        Arguments.of("Throttling", error(400, "Throttling", "Rate exceeded"), "Try again later"),
        Arguments.of("SlowDown", error(503, "SlowDown", "m"), "Try again later"),
        Arguments.of("500", html(500), "status 500"),
        Arguments.of("502", html(502), "status 502"),
        Arguments.of("503", html(503), "status 503"),
        Arguments.of("504", html(504), "status 504"),
        Arguments.of("302", html(302), "status 302"),
        Arguments.of("an HTML page with status 200", html(200), "HTML page"),
        Arguments.of("an empty body", aResponse().withStatus(200), "without a body"),
        Arguments.of(
            "a body that is cut off",
            aResponse().withBody("<DescribeClustersResponse><DescribeClustersResult>"),
            "cut off"),
        Arguments.of("another answer", FakeAws.xml("ListRoles", "<Roles/>"), "something else"),
        Arguments.of("a missing member", FakeAws.xml("DescribeClusters", ""), "has no Clusters"),
        Arguments.of("a reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "broke off"),
        Arguments.of(
            "a reset in the body",
            aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
            "localhost"),
        Arguments.of("garbage", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), "localhost"),
        Arguments.of("nothing at all", aResponse().withFault(Fault.EMPTY_RESPONSE), "broke off"),
        Arguments.of(
            "InvalidClusterState",
            error(400, "InvalidClusterState", "m"),
            "busy with an earlier change"),
        Arguments.of("an unknown code", error(400, "SomethingNew", canary), "SomethingNew"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failing")
  void endsAndSaysWhatHelps(String name, ResponseDefinitionBuilder answer, String helps) {
    assertThat(words(clusters(answer))).contains(helps);
  }

  @Test
  void jsonAndRestServicesSayTheSameWithOtherCodes() {
    aws.on("RedshiftServerless.ListNamespaces", jsonError("UnrecognizedClientException", "CANARY"))
        .on("RedshiftServerless.ListWorkgroups", jsonError("ExpiredTokenException", "CANARY"))
        .on("TrentService.DescribeKey", jsonError("ExpiredTokenException", "CANARY"))
        .on("DynamoDB_20120810.DescribeTable", jsonError("ThrottlingException", "CANARY"))
        .head("lake", 200, "eu-west-1")
        .s3("lake", "policy", s3Error(403, "InvalidAccessKeyId"))
        .s3("lake", "encryption", s3Error(400, "ExpiredToken"));
    try (LiveAccount account = aws.open()) {
      assertThat(words(account.target(TargetKind.SERVERLESS, "adhoc", Optional.empty())))
          .contains("AKIA…00AB");
      assertThat(words(account.key(new KmsKey("1234abcd-12ab-34cd-56ef-1234567890ab"))))
          .contains("is over");
      assertThat(
              words(account.table(new AccountId(FakeAws.ACCOUNT), HERE, new DynamoTable("Movies"))))
          .contains("Try again later");
      var bucket = account.bucket(LAKE).found().orElseThrow();
      assertThat(words(bucket.policy())).contains("AKIA…00AB");
      assertThat(words(bucket.encryption())).contains("is over");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 429})
  void theCodeDecidesAndNotTheStatus(int status) {
    assertThat(clusters(error(status, "AccessDenied", "m")))
        .isEqualTo(new Seen.Denied<>(new Permission("redshift:DescribeClusters", "*")));
    assertThat(clusters(error(status, "UnauthorizedOperation", "m")))
        .isInstanceOf(Seen.Denied.class);
  }

  static Stream<Arguments> withheld() {
    return Stream.of(
        Arguments.of("no identity-based policy allows the action", Withheld.NOT_GRANTED),
        Arguments.of("with an explicit deny in an identity-based policy", Withheld.EXPLICIT_DENY),
        Arguments.of("with an explicit deny in a service control policy", Withheld.ORGANISATION),
        Arguments.of("because no permissions boundary allows it", Withheld.BOUNDARY),
        Arguments.of("because no session policy allows it", Withheld.SESSION));
  }

  @ParameterizedTest
  @MethodSource("withheld")
  void whatWithholdsARightIsToldApart(String message, Withheld by) {
    assertThat(clusters(error(403, "AccessDenied", message)))
        .isEqualTo(new Seen.Denied<>(new Permission("redshift:DescribeClusters", "*", by)));
  }

  @Test
  void whatIsNotThereSaysWhereItWasLookedFor() {
    aws.on("GetRole", error(404, "NoSuchEntity", "m"));
    try (LiveAccount account = aws.open()) {
      assertThat(account.role(LOADER))
          .isInstanceOfSatisfying(
              Seen.Absent.class,
              absent -> assertThat(absent.where()).contains("loader", FakeAws.ACCOUNT));
    }
  }

  @Test
  void throttlingThatEndsAfterThreeTriesIsNoFault() {
    ResponseDefinitionBuilder slow = error(400, "Throttling", "Rate exceeded");
    World.warehouses(aws);
    aws.inTurn(
        "DescribeClusters",
        List.of(slow, slow, slow, FakeAws.xml("DescribeClusters", "<Clusters/>")));
    try (LiveAccount account = aws.open()) {
      assertThat(account.target(TargetKind.PROVISIONED, "x", Optional.empty()))
          .isInstanceOf(Seen.Absent.class);
      assertThat(account.calls()).isEqualTo(2);
    }
  }

  @Test
  void pagesWithoutEndAreABoundThatIsTold() throws InterruptedException {
    java.util.concurrent.atomic.AtomicInteger page =
        new java.util.concurrent.atomic.AtomicInteger();
    try (Session session =
        Connecting.session(
            FakeAws.ENVIRONMENT,
            MfaPrompt.nobody(),
            FakeAws.surroundings(FakeAws.environment(), Path.of("nowhere")))) {
      Seen<List<Integer>> all =
          session
              .calls()
              .all(
                  new Question("host", new Permission("iam:ListRoles", "*"), "the list", ""),
                  mark ->
                      new Calls.Page<>(
                          List.of(1), java.util.Optional.of("m" + page.incrementAndGet())));
      assertThat(words(all)).contains("The list could not be read to the end", "1000 pages");
    }
  }

  @Test
  void aPageThatComesAgainAndAgainEndsTheReading() {
    aws.query("DescribeClusters", "<Clusters/><Marker>same</Marker>");
    try (LiveAccount account = aws.open()) {
      assertThat(words(account.target(TargetKind.PROVISIONED, "x", Optional.empty())))
          .contains("again and again");
    }
  }

  private static Seen<Identity> identity(Map<String, String> more, Duration answer) {
    Map<String, String> variables = new HashMap<>(FakeAws.environment());
    variables.putAll(more);
    Surroundings.Patience patience =
        new Surroundings.Patience(
            Duration.ofSeconds(2), answer, answer.multipliedBy(4), Duration.ofMillis(1));
    try {
      return new Aws(new Surroundings(variables, Path.of("nowhere"), patience))
          .identity(FakeAws.ENVIRONMENT, MfaPrompt.nobody());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aHostThatHangsIsLeft() {
    aws.on("GetCallerIdentity", aResponse().withFixedDelay(60_000));
    assertThat(words(identity(Map.of(), Duration.ofMillis(200))))
        .contains("did not answer in time", "localhost");
  }

  @Test
  void aHostThatIsNotThereIsNamedWithTheSettingToLookAt() {
    assertThat(
            words(
                identity(Map.of("AWS_ENDPOINT_URL", "http://localhost:1"), Duration.ofSeconds(1))))
        .contains("Nothing answers at localhost:1", "AWS_ENDPOINT_URL");
    assertThat(
            words(
                identity(
                    Map.of("AWS_ENDPOINT_URL", "http://no-such-host.invalid"),
                    Duration.ofSeconds(1))))
        .contains("no-such-host.invalid", "HTTPS_PROXY");
  }

  @Test
  void aCertificateThatNobodyTrustsNamesTheVariableThatHelps() {
    String endpoint = "https://localhost:" + FakeAws.server().httpsPort();
    assertThat(words(identity(Map.of("AWS_ENDPOINT_URL", endpoint), Duration.ofSeconds(5))))
        .contains("certificate is not trusted", "AWS_CA_BUNDLE");
  }

  @Test
  void anInterruptEndsTheCallAtOnceAndIsNotKept() throws InterruptedException {
    aws.on("DescribeClusters", aResponse().withFixedDelay(60_000));
    try (LiveAccount account = aws.open()) {
      CountDownLatch begun = new CountDownLatch(1);
      AtomicReference<Seen<?>> seen = new AtomicReference<>();
      Thread reader =
          Thread.ofPlatform()
              .start(
                  () -> {
                    begun.countDown();
                    seen.set(account.target(TargetKind.PROVISIONED, "analytics", Optional.empty()));
                  });
      begun.await();
      while (aws.asked("DescribeClusters") == 0 && reader.isAlive()) {
        Thread.onSpinWait();
      }
      reader.interrupt();
      reader.join();
      assertThat(words(seen.get())).contains("cancelled");
      World.warehouses(aws);
      assertThat(account.target(TargetKind.PROVISIONED, "analytics", Optional.empty()))
          .isInstanceOf(Seen.Got.class);
    }
  }

  @Test
  void closingEndsWhatStillRuns() throws InterruptedException {
    aws.on("DescribeClusters", aResponse().withFixedDelay(60_000));
    LiveAccount account = aws.open();
    AtomicReference<Seen<?>> seen = new AtomicReference<>();
    Thread reader =
        Thread.ofVirtual()
            .start(() -> seen.set(account.target(TargetKind.PROVISIONED, "a", Optional.empty())));
    while (aws.asked("DescribeClusters") == 0 && reader.isAlive()) {
      Thread.onSpinWait();
    }
    account.close();
    reader.join();
    assertThat(words(seen.get())).contains("cancelled");
  }

  @Test
  void aServerHalfOfWhoseCallsFailStillAnswersTheOtherHalf() {
    World.warehouses(World.oneByOne(aws))
        .on("RedshiftServerless.ListNamespaces", html(500))
        .on("GetAccountAuthorizationDetails", html(500));
    try (LiveAccount account = aws.open()) {
      assertThat(account.targets().found().orElseThrow()).extracting(Target::arn).hasSize(1);
      assertThat(account.problems())
          .extracting(Cause::what)
          .anyMatch(what -> what.contains("namespaces of eu-west-1"));
      assertThat(account.roles().found().orElseThrow()).hasSize(1);
      assertThat(account.role(LOADER)).isInstanceOf(Seen.Got.class);
    }
  }

  @Test
  void whoMayNothingGetsTheListForTheAdministrator() {
    FakeAws.server()
        .stubFor(
            com.github.tomakehurst.wiremock.client.WireMock.any(
                    com.github.tomakehurst.wiremock.client.WireMock.anyUrl())
                .atPriority(9)
                .willReturn(s3Error(403, "AccessDenied")));
    aws.on("RedshiftServerless.ListNamespaces", jsonError("AccessDeniedException", "no"))
        .on("RedshiftServerless.ListWorkgroups", jsonError("AccessDeniedException", "no"))
        .on("TrentService.DescribeKey", jsonError("AccessDeniedException", "no"))
        .on("DynamoDB_20120810.DescribeTable", jsonError("AccessDeniedException", "no"))
        .on("ElasticMapReduce.DescribeCluster", jsonError("AccessDeniedException", "no"));
    for (String action :
        List.of(
            "GetAccountAuthorizationDetails",
            "ListRoles",
            "ListUsers",
            "GetRole",
            "ListRolePolicies",
            "ListAttachedRolePolicies",
            "GetUser",
            "ListUserPolicies",
            "ListAttachedUserPolicies",
            "ListGroupsForUser",
            "DescribeClusters",
            "GetAccessKeyInfo",
            "GetAccessKeyLastUsed")) {
      aws.on(action, error(403, "AccessDenied", "no"));
    }
    AccountId id = new AccountId(FakeAws.ACCOUNT);
    try (LiveAccount account = aws.open()) {
      List<Seen<?>> all =
          List.of(
              account.targets(),
              account.roles(),
              account.users(),
              account.role(LOADER),
              account.user(id, "ann"),
              account.ownerOfKey(new AccessKeyId("AKIAANNSKEY000000001")),
              account.table(id, HERE, new DynamoTable("Movies")),
              account.emrCluster(id, HERE, "j-SAMPLE2B500FC"),
              account.key(new KmsKey("1234abcd-12ab-34cd-56ef-1234567890ab")),
              account.bucket(LAKE).found().orElseThrow().policy(),
              account.object(LAKE, "k", 10));
      assertThat(all).allMatch(seen -> seen instanceof Seen.Denied<?>);
      assertThat(account.lacking())
          .extracting(Permission::action)
          .contains(
              "iam:GetAccountAuthorizationDetails",
              "iam:GetRole",
              "redshift:DescribeClusters",
              "redshift-serverless:ListNamespaces",
              "s3:ListBucket",
              "s3:GetBucketPolicy",
              "s3:GetObject",
              "kms:DescribeKey",
              "dynamodb:DescribeTable",
              "elasticmapreduce:DescribeCluster");
      assertThat(Collections.max(List.of(account.lacking().size(), 1))).isLessThan(40);
    }
  }

  @Test
  void theKeysAreInNoWordOfTheRoom() {
    Surroundings surroundings = FakeAws.surroundings(FakeAws.environment(), Path.of("nowhere"));
    assertThat(surroundings.toString()).doesNotContain(FakeAws.SECRET, FakeAws.KEY);
    try (Session session =
        Connecting.session(FakeAws.ENVIRONMENT, MfaPrompt.nobody(), surroundings)) {
      assertThat(Whoami.of(session)).isInstanceOf(Seen.Got.class);
      assertThat(session.toString() + session.bearer() + session.clients())
          .doesNotContain(FakeAws.SECRET, FakeAws.KEY);
    }
  }
}
