package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Identity;
import dev.clausewright.account.KeyProbes.KeyProbe;
import dev.clausewright.account.KeyProbes.Keys;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typed keys are tried by calls that only read; temporary ones go straight into the vault. */
class TypedKeysTest {
  private static final String TYPED = "canaryTYPEDcanaryTYPEDcanaryTYPEDcanary1";
  private static final String TOKEN = "canaryTOKENcanaryTOKEN".repeat(8);
  private static final Bucket LAKE = new Bucket("lake");
  private static final Region HERE = new Region("eu-west-1");

  @TempDir Path home;
  private final Stage stage = new Stage();
  private final Vault vault = new Vault();
  private LiveAccount account;
  private KeyProbe probe;

  @BeforeEach
  void open() throws InterruptedException {
    account = stage.open(home);
    probe = account.probes().with(keys());
  }

  private Keys keys() {
    return new Keys(
        new AccessKeyId("ASIATYPEDTYPEDEXAMPL"),
        vault.put(Kind.SECRET_ACCESS_KEY, TYPED.toCharArray()),
        Optional.of(vault.put(Kind.SESSION_TOKEN, TOKEN.toCharArray())),
        vault);
  }

  @AfterEach
  void close() {
    probe.close();
    account.close();
    stage.close();
  }

  private List<String> signers() {
    return stage.server().getAllServeEvents().stream()
        .map(event -> event.getRequest().getHeader("Authorization"))
        .map(header -> header.replaceAll(".*Credential=([^/]+)/.*", "$1"))
        .toList();
  }

  @Test
  void the_typed_keys_sign_and_the_secret_goes_nowhere() {
    stage.query(
        "GetCallerIdentity",
        "",
        "<GetCallerIdentityResult><Arn>arn:aws:iam::210987654321:root</Arn><UserId>210987654321</UserId><Account>210987654321</Account></GetCallerIdentityResult>");
    Seen<Identity> seen = probe.identity();
    assertThat(seen.found().orElseThrow().root()).isTrue();
    assertThat(signers().getFirst()).isEqualTo("ASIATYPEDTYPEDEXAMPL");
    assertThat(stage.server().getAllServeEvents().getFirst().getRequest().getAbsoluteUrl())
        .doesNotContain("canary");
    assertThat(probe + " " + seen + " " + account).doesNotContain("canary");
  }

  @Test
  void keys_that_aws_does_not_take_are_told_from_a_server_that_does_not_answer() {
    stage
        .server()
        .stubFor(
            Stage.asked("GetCallerIdentity")
                .willReturn(Stage.refusal(403, "InvalidClientTokenId")));
    assertThat(probe.identity())
        .isInstanceOfSatisfying(
            Seen.Absent.class, absent -> assertThat(absent.where()).contains("ASIA…AMPL"));
    stage
        .server()
        .stubFor(Stage.asked("GetCallerIdentity").willReturn(aResponse().withStatus(503)));
    assertThat(account.probes().with(keys()).identity()).isInstanceOf(Seen.Failed.class);
  }

  @Test
  void one_key_is_listed_and_one_object_looked_at() {
    stage
        .server()
        .stubFor(
            get(urlPathMatching("/lake/?"))
                .willReturn(
                    aResponse()
                        .withHeader("Content-Type", "application/xml")
                        .withBody(
                            "<ListBucketResult><Name>lake</Name><KeyCount>1</KeyCount><Contents><Key>in/x</Key><Size>5</Size></Contents></ListBucketResult>")));
    stage
        .server()
        .stubFor(
            head(urlPathMatching("/lake/in/x"))
                .willReturn(aResponse().withHeader("Content-Length", "7")));
    assertThat(probe.list(LAKE, "in/").found().orElseThrow()).contains("in/x");
    assertThat(probe.head(LAKE, "in/x").found()).contains(7L);
    assertThat(stage.server().getAllServeEvents())
        .extracting(event -> event.getRequest().getMethod().getName())
        .containsOnly("GET", "HEAD", "POST");
  }

  @Test
  void what_they_may_not_do_is_named_without_a_word_of_the_answer() {
    stage
        .server()
        .stubFor(head(urlPathMatching("/lake/in/x")).willReturn(aResponse().withStatus(403)));
    stage
        .server()
        .stubFor(
            Stage.target("DynamoDB_20120810.DescribeTable")
                .willReturn(
                    Stage.json(
                            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#AccessDeniedException\",\"message\":\"%s\"}"
                                .formatted(TYPED))
                        .withStatus(400)));
    assertThat(probe.head(LAKE, "in/x")).isInstanceOf(Seen.Denied.class);
    Seen<?> table = probe.table(HERE, new DynamoTable("Listings"));
    assertThat(table).isInstanceOf(Seen.Denied.class);
    assertThat(table.toString()).contains("dynamodb:DescribeTable").doesNotContain("canary");
  }

  @Test
  void a_table_is_described_and_the_nodes_of_an_emr_cluster_are_counted() {
    stage
        .server()
        .stubFor(
            Stage.target("DynamoDB_20120810.DescribeTable")
                .willReturn(
                    Stage.json(
                        "{\"Table\":{\"TableArn\":\"arn:aws:dynamodb:eu-west-1:123456789012:table/Listings\"}}")));
    stage
        .server()
        .stubFor(
            Stage.target("ElasticMapReduce.ListInstances")
                .willReturn(Stage.json("{\"Instances\":[{\"Id\":\"i-1\"},{\"Id\":\"i-2\"}]}")));
    assertThat(
            probe.table(HERE, new DynamoTable("Listings")).found().orElseThrow().account().digits())
        .isEqualTo("123456789012");
    assertThat(probe.instances(HERE, "j-SAMPLE2B500FC").found()).contains(2);
    assertThat(signers()).startsWith("ASIATYPEDTYPEDEXAMPL", "ASIATYPEDTYPEDEXAMPL");
    assertThat(stage.server().getAllServeEvents())
        .extracting(event -> String.valueOf(event.getRequest().getHeader("X-Amz-Target")))
        .allMatch(target -> target.matches("null|.*\\.(Describe|List)\\w+"));
  }

  @Test
  void a_bucket_elsewhere_is_asked_there() {
    stage
        .server()
        .stubFor(
            head(urlPathMatching("/lake/in/x"))
                .willReturn(
                    aResponse().withStatus(301).withHeader("x-amz-bucket-region", "us-east-1")));
    stage
        .server()
        .stubFor(
            head(urlPathMatching("/lake/in/x"))
                .withHeader(
                    "Authorization",
                    com.github.tomakehurst.wiremock.client.WireMock.containing("/us-east-1/"))
                .atPriority(1)
                .willReturn(aResponse().withHeader("Content-Length", "7")));
    assertThat(probe.head(LAKE, "in/x").found()).contains(7L);
  }

  @Test
  void temporary_keys_go_into_the_vault_and_nowhere_else() throws InterruptedException {
    stage.query(
        "AssumeRole",
        "",
        """
        <AssumeRoleResult><Credentials><AccessKeyId>ASIAISSUEDISSUEDEXAM</AccessKeyId>\
        <SecretAccessKey>canaryISSUEDcanaryISSUEDcanaryISSUEDcan1</SecretAccessKey>\
        <SessionToken>canaryISSUEDTOKEN</SessionToken><Expiration>2026-11-27T23:00:00Z</Expiration></Credentials>\
        <AssumedRoleUser><AssumedRoleId>AROA:me</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/Loader/me</Arn></AssumedRoleUser></AssumeRoleResult>\
        """);
    Seen<Minter.Minted> seen =
        account
            .minter()
            .mint(
                new Minter.Request.AssumeRole(
                    RoleArn.read("arn:aws:iam::123456789012:role/Loader").found().orElseThrow(),
                    "clausewright",
                    Duration.ofMinutes(45),
                    Optional.of("{\"Version\":\"2012-10-17\"}"),
                    Minter.ExternalId.read("for:mara/lake"),
                    Optional.of(new Minter.Mfa("arn:aws:iam::123456789012:mfa/me", "123456"))),
                vault);
    Minter.Minted minted = seen.found().orElseThrow();
    assertThat(seen.toString()).doesNotContain("canary");
    assertThat(minted.expires()).isEqualTo(Instant.parse("2026-11-27T23:00:00Z"));
    assertThat(text(minted.token())).isEqualTo("canaryISSUEDTOKEN");
    assertThat(stage.bodies("AssumeRole").getFirst())
        .contains(
            "DurationSeconds=2700", "Policy=", "TokenCode=123456", "ExternalId=for%3Amara%2Flake");
  }

  private String text(SecretRef ref) {
    StringBuilder characters = new StringBuilder();
    vault.reveal(ref, characters::append);
    return characters.toString();
  }

  private Seen<Minter.Minted> assumed() throws InterruptedException {
    return account
        .minter()
        .mint(
            new Minter.Request.AssumeRole(
                RoleArn.read("arn:aws:iam::123456789012:role/Loader").found().orElseThrow(),
                "clausewright",
                Duration.ofHours(2),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            vault);
  }

  private void refuses(String code, String message) {
    stage
        .server()
        .stubFor(
            Stage.asked("AssumeRole")
                .willReturn(
                    aResponse()
                        .withStatus(400)
                        .withBody(
                            "<ErrorResponse><Error><Code>%s</Code><Message>%s canary</Message></Error></ErrorResponse>"
                                .formatted(code, message))));
  }

  @Test
  void what_sts_objects_to_is_said_in_our_words() throws InterruptedException {
    refuses(
        "ValidationError",
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    assertThat(assumed().toString()).contains("longer than the role allows");
    refuses(
        "ValidationError",
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role"
            + " chaining.");
    assertThat(assumed().toString()).contains("one hour at most");
    refuses("PackedPolicyTooLarge", "Packed size");
    assertThat(assumed().toString()).contains("too long").doesNotContain("canary");
    refuses("AccessDenied", "is not authorized to perform: sts:AssumeRole");
    assertThat(assumed()).isInstanceOf(Seen.Denied.class);
  }

  @Test
  void the_longest_session_of_a_role_is_read_where_it_may_be() throws InterruptedException {
    RoleArn loader = RoleArn.read("arn:aws:iam::123456789012:role/Loader").found().orElseThrow();
    stage.query(
        "GetRole",
        "",
        "<GetRoleResult><Role><RoleName>Loader</RoleName><MaxSessionDuration>14400</MaxSessionDuration></Role></GetRoleResult>");
    assertThat(account.minter().longest(loader).found()).contains(Duration.ofHours(4));
    stage.query(
        "GetRole", "", "<GetRoleResult><Role><RoleName>Loader</RoleName></Role></GetRoleResult>");
    assertThat(account.minter().longest(loader)).isInstanceOf(Seen.Failed.class);
    stage.server().stubFor(Stage.asked("GetRole").willReturn(Stage.refusal(403, "AccessDenied")));
    assertThat(account.minter().longest(loader))
        .isInstanceOfSatisfying(
            Seen.Denied.class,
            denied -> assertThat(denied.missing().action()).isEqualTo("iam:GetRole"));
    int asked = stage.bodies("GetRole").size();
    RoleArn other = RoleArn.read("arn:aws:iam::210987654321:role/Loader").found().orElseThrow();
    assertThat(account.minter().longest(other)).isInstanceOf(Seen.NotHeld.class);
    assertThat(stage.bodies("GetRole")).hasSize(asked);
  }

  @Test
  void an_answer_without_a_token_is_none() throws InterruptedException {
    stage.query(
        "GetSessionToken",
        "",
        "<GetSessionTokenResult><Credentials><AccessKeyId>ASIAISSUEDISSUEDEXAM</AccessKeyId><SecretAccessKey>canary</SecretAccessKey></Credentials></GetSessionTokenResult>");
    Seen<Minter.Minted> seen =
        account
            .minter()
            .mint(new Minter.Request.SessionToken(Duration.ofHours(1), Optional.empty()), vault);
    assertThat(seen).isInstanceOf(Seen.Failed.class);
    assertThat(seen.toString()).doesNotContain("canary");
  }
}
