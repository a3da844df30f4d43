package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.clausewright.aws.FakeAws.error;
import static dev.clausewright.aws.FakeAws.html;
import static dev.clausewright.aws.FakeAws.jsonError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.clausewright.account.Applied;
import dev.clausewright.account.Change;
import dev.clausewright.account.DryRun;
import dev.clausewright.account.Holder;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Spelling;
import dev.clausewright.secret.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong with a call that does something is told as what was to be done. */
class FaultyWritesTest {
  private static final RoleArn LOADER = RoleArn.read(World.ROLE).found().orElseThrow();
  private static final RoleArn FRESH =
      RoleArn.read("arn:aws:iam::" + FakeAws.ACCOUNT + ":role/fresh").found().orElseThrow();
  private static final String NEW = World.LIST;
  private static final Authorization.Role ROLE =
      new Authorization.Role(RoleValue.RoleChain.of(LOADER), Spelling.PARAMETERS);

  private final FakeAws aws = FakeAws.fresh();

  private static TargetId id(TargetKind kind) {
    return new TargetId(kind, new AccountId(FakeAws.ACCOUNT), new Region("eu-west-1"), "analytics");
  }

  /** A fault as the services answer that speak XML, and as those that speak JSON. */
  static Stream<Arguments> failing() {
    return Stream.concat(
        Stream.of(
            Arguments.of(
                "throttled",
                error(400, "Throttling", "CANARY"),
                jsonError("ThrottlingException", "CANARY"),
                "Try again later"),
            Arguments.of(
                "keys that are over",
                error(403, "ExpiredToken", "CANARY"),
                jsonError("ExpiredTokenException", "CANARY"),
                "is over"),
            Arguments.of(
                "an unknown code",
                error(400, "SomethingNew", "CANARY"),
                jsonError("SomethingNew", "CANARY"),
                "SomethingNew")),
        Stream.of(
                Arguments.of("500", html(500), "status 500"),
                Arguments.of("503", html(503), "status 503"),
                Arguments.of("an HTML page with status 200", html(200), "HTML page"),
                Arguments.of("an empty body", aResponse().withStatus(200), "without a body"),
                Arguments.of(
                    "a reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "broke off"),
                Arguments.of(
                    "a reset in the body",
                    aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                    "localhost"),
                Arguments.of(
                    "nothing at all", aResponse().withFault(Fault.EMPTY_RESPONSE), "broke off"))
            .map(one -> Arguments.of(one.get()[0], one.get()[1], one.get()[1], one.get()[2])));
  }

  /** Every call that does something fails; every read of how things stand is answered. */
  private void failing(ResponseDefinitionBuilder xml, ResponseDefinitionBuilder json) {
    World.warehouses(World.oneByOne(aws))
        .json(
            "RedshiftServerless.GetNamespace",
            "{\"namespace\":{\"namespaceName\":\"analytics\",\"status\":\"AVAILABLE\",\"iamRoles\":[]}}");
    for (String action :
        List.of(
            "UpdateAssumeRolePolicy",
            "PutRolePolicy",
            "ModifyClusterIamRoles",
            "GetSessionToken",
            "AssumeRole")) {
      aws.on(action, xml);
    }
    aws.on("RedshiftServerless.UpdateNamespace", json).on("RedshiftData.ExecuteStatement", json);
  }

  private static String refused(LiveAccount account, Change change) {
    try {
      LiveChanger changer = account.changer();
      Applied applied = changer.apply(changer.intend(change).found().orElseThrow());
      assertThat(changer.done()).isEmpty();
      return clean(((Applied.Refused) applied).why());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String unissued(LiveAccount account) {
    var request = new Minter.Request.SessionToken(Duration.ofHours(1), Optional.empty());
    try {
      return words(account.minter().mint(request, new Vault()));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String words(Seen<?> seen) {
    return clean(((Seen.Failed<?>) seen).cause().sentence());
  }

  private static String clean(String words) {
    assertThat(words).doesNotContain("CANARY", FakeAws.SECRET, FakeAws.KEY, "could not be read");
    return words;
  }

  private static String dryRun(LiveAccount account) {
    Target target =
        new Target(
            id(TargetKind.PROVISIONED),
            "arn:aws:redshift:eu-west-1:123456789012:cluster:analytics",
            "available",
            List.of(),
            Optional.empty(),
            List.of());
    DryRun.Sql sql = new DryRun.Sql(ROLE, "copy t from 's3://lake/in/' noload;");
    try {
      return words(
          account
              .dryRun()
              .run(
                  new DryRun.Wanted(target, "dev", new DryRun.Login.Federated(), sql), step -> {}));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failing")
  void eachSaysWhatCouldNotBeDone(
      String name, ResponseDefinitionBuilder xml, ResponseDefinitionBuilder json, String helps) {
    failing(xml, json);
    try (LiveAccount account = aws.open()) {
      told(account, helps);
    }
  }

  @Test
  void aServerThatHangsIsLeftHere() {
    ResponseDefinitionBuilder hangs = aResponse().withFixedDelay(60_000);
    failing(hangs, hangs);
    try (LiveAccount account = aws.open(Duration.ofMillis(400))) {
      told(account, "did not answer in time");
    }
  }

  /** A change, keys and a dry run, side by side: the SDK waits between its tries. */
  private static void told(LiveAccount account, String helps) {
    Change attach = new Change.AttachRole(id(TargetKind.PROVISIONED), FRESH);
    List<String> told =
        Side.bySide(
            List.of(
                () -> refused(account, attach), () -> unissued(account), () -> dryRun(account)));
    assertThat(told.get(0)).contains("The roles of analytics could not be changed", helps);
    assertThat(told.get(1)).contains("Temporary keys of the user could not be issued", helps);
    assertThat(told.get(2)).contains("The dry run could not be started", helps);
  }

  @Test
  void eachChangeIsCalledByItsName() {
    failing(html(500), html(500));
    try (LiveAccount account = aws.open()) {
      assertThat(refused(account, new Change.UpdateTrust(LOADER, NEW)))
          .contains("It was not done. The trust policy of loader could not be changed");
      assertThat(refused(account, new Change.PutPolicy(new Holder.Role(LOADER), "read", NEW)))
          .contains("It was not done. The policy read of loader could not be written");
      assertThat(refused(account, new Change.AttachRole(id(TargetKind.SERVERLESS), FRESH)))
          .contains("It was not done. The roles of analytics could not be changed");
    }
  }

  /** Words that claim it was not done would be a guess. */
  @Test
  void whereNobodyCanTellNothingIsSaidOfWhatCouldNotBeDone() throws InterruptedException {
    failing(html(500), html(500));
    try (LiveAccount account = aws.open()) {
      var intent =
          account
              .changer()
              .intend(new Change.AttachRole(id(TargetKind.PROVISIONED), FRESH))
              .found()
              .orElseThrow();
      ResponseDefinitionBuilder stands =
          FakeAws.xml(
              "DescribeClusters",
              "<Clusters><Cluster><ClusterStatus>available</ClusterStatus><DefaultIamRoleArn>%s</DefaultIamRoleArn><IamRoles><ClusterIamRole><IamRoleArn>%s</IamRoleArn><ApplyStatus>in-sync</ApplyStatus></ClusterIamRole></IamRoles></Cluster></Clusters>"
                  .formatted(World.ROLE, World.ROLE));
      aws.inTurn("DescribeClusters", List.of(stands, stands, error(403, "AccessDenied", "no")));
      String why = ((Applied.Refused) account.changer().apply(intent)).why();
      assertThat(why)
          .startsWith("Whether it was done is not known. The server answered with status 500")
          .doesNotContain("could not be");
    }
  }
}
