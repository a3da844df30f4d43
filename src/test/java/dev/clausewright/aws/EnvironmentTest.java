package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Connection;
import dev.clausewright.account.DryRun;
import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Spelling;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each variable that AWS's own tools know reaches a server as it says, through the real client. */
class EnvironmentTest {
  private static final AccountId ID = new AccountId(FakeAws.ACCOUNT);
  private static final Region HERE = new Region("eu-west-1");

  @TempDir Path home;

  private final Map<String, String> variables = new HashMap<>(FakeAws.environment());

  @BeforeEach
  void nothingSaid() {
    FakeAws.fresh();
  }

  private Seen<Identity> identity(Connection.Using using) throws InterruptedException {
    return new Aws(FakeAws.surroundings(variables, home))
        .identity(new Connection(using, Optional.empty(), Optional.empty()), MfaPrompt.nobody());
  }

  /** The name that the signature says. */
  private static String signed(Service service) {
    return switch (service) {
      case EMR -> "elasticmapreduce";
      case REDSHIFT_SERVERLESS, REDSHIFT_DATA -> service.host();
      case STS, IAM, REDSHIFT, S3, DYNAMODB, KMS, SSO, SSO_OIDC -> service.member();
    };
  }

  private static int asked(Service service) {
    return FakeAws.server()
        .findAll(
            anyRequestedFor(anyUrl())
                .withHeader("Authorization", containing("/" + signed(service) + "/aws4_request")))
        .size();
  }

  private static void ask(LiveAccount account, Service service) throws InterruptedException {
    switch (service) {
      case STS, SSO, SSO_OIDC -> {}
      case IAM -> account.users();
      case REDSHIFT -> account.target(TargetKind.PROVISIONED, "analytics", Optional.empty());
      case REDSHIFT_SERVERLESS -> account.target(TargetKind.SERVERLESS, "adhoc", Optional.empty());
      case REDSHIFT_DATA -> account.dryRun().run(wanted(), step -> {});
      case S3 -> account.bucket(new Bucket("lake"));
      case DYNAMODB -> account.table(ID, HERE, new DynamoTable("Movies"));
      case EMR -> account.emrCluster(ID, HERE, "j-SAMPLE2B500FC");
      case KMS -> account.key(new KmsKey("1234abcd-12ab-34cd-56ef-1234567890ab"));
    }
  }

  private static DryRun.Wanted wanted() {
    Target target =
        new Target(
            new TargetId(TargetKind.PROVISIONED, ID, HERE, "analytics"),
            "arn:aws:redshift:eu-west-1:123456789012:cluster:analytics",
            "available",
            List.of(),
            Optional.empty(),
            List.of());
    return new DryRun.Wanted(
        target,
        "dev",
        new DryRun.Login.Federated(),
        new DryRun.Sql(
            new Authorization.Role(
                RoleValue.RoleChain.of(RoleArn.read(World.ROLE).found().orElseThrow()),
                Spelling.PARAMETERS),
            "copy t from 's3://lake/in/' iam_role 'x' noload;"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Service.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SSO", "SSO_OIDC"})
  void anEndpointOfItsOwnIsForThatServiceAlone(Service service) throws InterruptedException {
    variables.put("AWS_ENDPOINT_URL", "http://localhost:1");
    variables.put("AWS_ENDPOINT_URL_STS", FakeAws.url());
    variables.put(service.variable(), FakeAws.url());
    try (LiveAccount account =
        new Aws(FakeAws.surroundings(variables, home))
            .open(FakeAws.ENVIRONMENT, MfaPrompt.nobody())
            .found()
            .orElseThrow()) {
      assertThat(account.identity().endpoints().none()).isFalse();
      for (Service each : Service.values()) {
        ask(account, each);
      }
    }
    for (Service each : Service.values()) {
      assertThat(asked(each) > 0)
          .as(each.variable())
          .isEqualTo(each == service || each == Service.STS);
    }
  }

  @Test
  void whatTheEnvironmentChoosesIsWhatAwsToolsWouldTake() {
    variables.put("AWS_PROFILE", "prod");
    assertThat(new Aws(FakeAws.surroundings(variables, home)).chosen())
        .contains(new Connection.Using.Environment());
    variables.remove("AWS_SECRET_ACCESS_KEY");
    assertThat(new Aws(FakeAws.surroundings(variables, home)).chosen())
        .contains(new Connection.Using.Profile("prod"));
    variables.remove("AWS_PROFILE");
    assertThat(new Aws(FakeAws.surroundings(variables, home)).chosen()).isEmpty();
  }

  /** It would be shown in the window and kept in the settings. */
  @Test
  void anEndpointWithAPasswordIsRefusedWhoeverNamesIt() throws InterruptedException {
    URI typed = URI.create(FakeAws.url().replace("http://", "http://mara:CANARY@"));
    Seen<Identity> seen =
        new Aws(FakeAws.surroundings(variables, home))
            .identity(
                new Connection(
                    new Connection.Using.Environment(), Optional.empty(), Optional.of(typed)),
                MfaPrompt.nobody());
    assertThat(seen).isInstanceOf(Seen.Failed.class);
    assertThat(seen.toString()).contains("no password").doesNotContain("CANARY");
    variables.put("AWS_ENDPOINT_URL", typed.toString());
    assertThat(identity(new Connection.Using.Environment()).toString())
        .contains("no password")
        .doesNotContain("CANARY");
    assertThat(asked(Service.STS)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_KMS"})
  void anEndpointThatIsNoAddressNeverLeadsToAwsItself(String variable) throws InterruptedException {
    variables.put(variable, "localhost:4566/CANARY");
    assertThat(identity(new Connection.Using.Environment()))
        .isInstanceOfSatisfying(
            Seen.Failed.class,
            failed ->
                assertThat(failed.cause().sentence())
                    .contains(variable, "http://localhost:4566")
                    .doesNotContain("CANARY"));
    assertThat(asked(Service.STS)).isZero();
  }

  @Test
  void aProxyWithoutAnAddressIsNotPassedOver() throws InterruptedException {
    variables.put("HTTP_PROXY", "the proxy CANARY");
    assertThat(identity(new Connection.Using.Environment()))
        .isInstanceOfSatisfying(
            Seen.Failed.class,
            failed ->
                assertThat(failed.cause().sentence())
                    .contains("HTTPS_PROXY", "http://host:port")
                    .doesNotContain("CANARY"));
    assertThat(asked(Service.STS)).isZero();
  }

  /** The profile's keys stand in one file, its endpoint and Region in the other. */
  @Test
  void theFilesThatTheVariablesNameAreTheOnesThatSign() throws IOException, InterruptedException {
    variables.keySet().retainAll(List.of());
    variables.put(
        "AWS_CONFIG_FILE",
        Files.writeString(
                home.resolve("my config"),
                "[profile elsewhere]\nregion = eu-west-3\nendpoint_url = " + FakeAws.url() + "\n")
            .toString());
    variables.put(
        "AWS_SHARED_CREDENTIALS_FILE",
        Files.writeString(
                home.resolve("my credentials"),
                "[elsewhere]\naws_access_key_id = AKIAELSEWHERE0000001\n"
                    + "aws_secret_access_key = CANARYelsewhere\n")
            .toString());
    Identity who = identity(new Connection.Using.Profile("elsewhere")).found().orElseThrow();
    assertThat(who.region()).isEqualTo(new Region("eu-west-3"));
    assertThat(FakeAws.server().findAll(anyRequestedFor(anyUrl())))
        .singleElement()
        .extracting(request -> request.getHeader("Authorization"))
        .asString()
        .contains("Credential=AKIAELSEWHERE0000001/", "/eu-west-3/sts/");
  }
}
