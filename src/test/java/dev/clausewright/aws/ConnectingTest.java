package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Identity;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Profile.Sort;
import dev.clausewright.account.ProxyInUse;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Region;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Profiles, credentials, Regions and endpoints are those that AWS's own tools would take. */
class ConnectingTest {
  private static final String CONFIG =
      """
      [default]
      region = eu-west-1
      [profile chain]
      role_arn = arn:aws:iam::123456789012:role/reader
      source_profile = keys
      external_id = ext
      [profile mfa]
      role_arn = arn:aws:iam::123456789012:role/reader
      source_profile = keys
      mfa_serial = arn:aws:iam::123456789012:mfa/ann
      [profile circle]
      role_arn = arn:aws:iam::123456789012:role/reader
      source_profile = round
      [profile round]
      role_arn = arn:aws:iam::123456789012:role/reader
      source_profile = circle
      [profile metadata]
      role_arn = arn:aws:iam::123456789012:role/reader
      credential_source = Ec2InstanceMetadata
      [profile sso]
      sso_session = corp
      sso_account_id = 123456789012
      sso_role_name = Reader
      region = eu-central-1
      [sso-session corp]
      sso_region = eu-west-1
      sso_start_url = https://corp.awsapps.com/start
      [profile process]
      credential_process = echo '{"Version":1,"AccessKeyId":"ASIAPROCESS000000001","SecretAccessKey":"CANARYproc","SessionToken":"CANARYt"}'
      [profile failing]
      credential_process = echo CANARYprinted >&2; exit 3
      [profile web]
      role_arn = arn:aws:iam::123456789012:role/reader
      web_identity_token_file = %s
      [profile login]
      login_session = arn:aws:sts::123456789012:assumed-role/x/y
      [profile empty]
      output = json
      [profile places]
      aws_access_key_id = AKIAPLACES0000000001
      aws_secret_access_key = CANARYplaces
      services = local
      endpoint_url = http://localhost:2
      [services local]
      sts =
        endpoint_url = %s
      """;

  private static final String CREDENTIALS =
      """
      [keys]
      aws_access_key_id = AKIAKEYS000000000001
      aws_secret_access_key = CANARYkeys
      [usermfa]
      aws_access_key_id = AKIAUSER000000000001
      aws_secret_access_key = CANARYuser
      mfa_serial = arn:aws:iam::123456789012:mfa/bob
      """;

  @TempDir Path home;

  private final FakeAws aws = FakeAws.fresh();
  private final Map<String, String> variables = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void files() throws IOException {
    Path folder = Files.createDirectories(home.resolve(".aws"));
    Path token = Files.writeString(home.resolve("token"), "CANARYwebtoken\n");
    Files.writeString(
        folder.resolve("config"),
        CONFIG.formatted(token.toString().replace('\\', '/'), FakeAws.url()));
    Files.writeString(folder.resolve("credentials"), CREDENTIALS);
    variables.put("AWS_ENDPOINT_URL", FakeAws.url());
    variables.put("AWS_REGION", "eu-west-1");
    String credentials =
        "<Credentials><AccessKeyId>ASIALENT000000000001</AccessKeyId><SecretAccessKey>CANARYlent</SecretAccessKey>"
            + "<SessionToken>CANARYlenttoken</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>";
    aws.query("AssumeRole", credentials)
        .query("GetSessionToken", credentials)
        .query("AssumeRoleWithWebIdentity", credentials);
  }

  private Aws cloud() {
    return new Aws(FakeAws.surroundings(variables, home));
  }

  private Seen<Identity> identity(String profile) throws InterruptedException {
    Seen<Identity> seen =
        cloud()
            .identity(
                new Connection(
                    new Connection.Using.Profile(profile), Optional.empty(), Optional.empty()),
                device -> {
                  asked.add(device);
                  return Optional.of("123456");
                });
    assertThat(seen.toString()).doesNotContain("CANARY");
    return seen;
  }

  private static String words(Seen<?> seen) {
    assertThat(seen).isInstanceOf(Seen.Failed.class);
    return ((Seen.Failed<?>) seen).cause().sentence();
  }

  private Map<String, Profile> profiles() {
    Map<String, Profile> all = new HashMap<>();
    cloud().profiles().found().orElseThrow().forEach(profile -> all.put(profile.name(), profile));
    return all;
  }

  /** With which key the last call was signed. */
  private static String signer() {
    return FakeAws.server()
        .findAll(
            com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(
                com.github.tomakehurst.wiremock.client.WireMock.anyUrl()))
        .stream()
        .filter(request -> request.getBodyAsString().contains("Action=GetCallerIdentity"))
        .reduce((first, last) -> last)
        .map(request -> request.getHeader("Authorization"))
        .map(header -> header.replaceAll(".*Credential=([A-Z0-9]+)/.*", "$1"))
        .orElse("nobody");
  }

  @Test
  void profilesAreToldWithTheirSortsAndHindrances() {
    Map<String, Profile> all = profiles();
    assertThat(all.toString()).doesNotContain("CANARY");
    assertThat(all.get("keys").sort()).isEqualTo(Sort.KEYS);
    assertThat(all.get("chain").sort()).isEqualTo(Sort.ROLE);
    assertThat(all.get("mfa").mfa()).contains("arn:aws:iam::123456789012:mfa/ann");
    assertThat(all.get("sso").sort()).isEqualTo(Sort.SSO);
    assertThat(all.get("sso").region()).contains(new Region("eu-central-1"));
    assertThat(all.get("process").sort()).isEqualTo(Sort.PROCESS);
    assertThat(all.get("web").sort()).isEqualTo(Sort.WEB_IDENTITY);
    assertThat(all.get("keys").hindrance()).isEmpty();
    assertThat(all.get("chain").hindrance()).isEmpty();
    assertThat(all.get("circle").hindrance().orElseThrow().why()).contains("leads back to itself");
    assertThat(all.get("metadata").hindrance().orElseThrow().why()).contains("EC2");
    assertThat(all.get("sso").hindrance().orElseThrow().command())
        .contains("aws sso login --profile sso");
    assertThat(all.get("login").hindrance().orElseThrow().command())
        .contains("aws configure export-credentials --profile login --format env");
    assertThat(all.get("empty").sort()).isEqualTo(Sort.NONE);
  }

  @Test
  void aBrokenFileIsToldWithItsLine() throws IOException, InterruptedException {
    Files.writeString(
        home.resolve(".aws/credentials"), "[keys]\naws_secret_access_key CANARYbroken\n");
    assertThat(words(cloud().profiles())).contains("credentials, line 2").doesNotContain("CANARY");
    assertThat(words(identity("keys"))).contains("line 2");
  }

  @Test
  void otherFilesCanBeNamed() throws IOException {
    variables.put(
        "AWS_CONFIG_FILE",
        Files.writeString(home.resolve("other"), "[profile one]\nregion=eu-west-3\n").toString());
    variables.put("AWS_SHARED_CREDENTIALS_FILE", home.resolve("none").toString());
    assertThat(profiles()).containsOnlyKeys("one");
  }

  @Test
  void keysOfAProfile() throws InterruptedException {
    Identity who = identity("keys").found().orElseThrow();
    assertThat(who.arn()).endsWith(":user/analyst");
    assertThat(who.root()).isFalse();
    assertThat(who.endpoints()).isEqualTo(CustomEndpoints.all(URI.create(FakeAws.url())));
    assertThat(who.expires()).isEmpty();
    assertThat(signer()).isEqualTo("AKIAKEYS000000000001");
  }

  @Test
  void rootIsFlagged() throws InterruptedException {
    aws.query(
        "GetCallerIdentity",
        "<Arn>arn:aws:iam::123456789012:root</Arn><Account>123456789012</Account>");
    assertThat(identity("keys").found().orElseThrow().root()).isTrue();
  }

  @Test
  void aRoleIsAssumedWithAnotherProfile() throws InterruptedException {
    Identity who = identity("chain").found().orElseThrow();
    assertThat(signer()).isEqualTo("ASIALENT000000000001");
    assertThat(who.expires()).contains(Instant.parse("2099-01-01T00:00:00Z"));
    assertThat(
            FakeAws.server()
                .findAll(
                    com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor(
                        com.github.tomakehurst.wiremock.client.WireMock.anyUrl()))
                .stream()
                .map(r -> r.getBodyAsString()))
        .anyMatch(body -> body.contains("Action=AssumeRole&") && body.contains("ExternalId=ext"));
  }

  @Test
  void aCodeIsAskedForWhereAProfileNamesADevice() throws InterruptedException {
    assertThat(identity("mfa")).isInstanceOf(Seen.Got.class);
    assertThat(identity("usermfa")).isInstanceOf(Seen.Got.class);
    assertThat(asked)
        .containsExactly("arn:aws:iam::123456789012:mfa/ann", "arn:aws:iam::123456789012:mfa/bob");
    assertThat(aws.asked("GetSessionToken")).isEqualTo(1);
  }

  @Test
  void withoutACodeNothingIsAsked() throws InterruptedException {
    Seen<Identity> seen =
        cloud()
            .identity(
                new Connection(
                    new Connection.Using.Profile("mfa"), Optional.empty(), Optional.empty()),
                MfaPrompt.nobody());
    assertThat(words(seen)).contains("No code of the MFA device was given");
    assertThat(aws.asked("AssumeRole")).isZero();
  }

  @Test
  void aRoleThatMayNotBeAssumedSaysWhatItTakes() throws InterruptedException {
    aws.on(
        "AssumeRole",
        FakeAws.error(403, "AccessDenied", "User: x is not authorized to perform: sts:AssumeRole"));
    assertThat(words(identity("chain"))).contains("sts:AssumeRole", "trust policy", "role/reader");
    aws.on(
        "AssumeRole",
        FakeAws.error(
            403,
            "AccessDenied",
            "MultiFactorAuthentication failed with invalid MFA one time pass code."));
    assertThat(words(identity("mfa"))).contains("did not take the code");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCommandGivesCredentials() throws InterruptedException {
    assertThat(identity("process")).isInstanceOf(Seen.Got.class);
    assertThat(signer()).isEqualTo("ASIAPROCESS000000001");
    assertThat(words(identity("failing"))).contains("credential_process");
  }

  @Test
  void aWebIdentity() throws InterruptedException {
    assertThat(identity("web")).isInstanceOf(Seen.Got.class);
    assertThat(signer()).isEqualTo("ASIALENT000000000001");
  }

  private void token(String more, Instant expires) throws Exception {
    Path cache = Files.createDirectories(home.resolve(".aws/sso/cache"));
    String name =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-1")
                    .digest("corp".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    Files.writeString(
        cache.resolve(name + ".json"),
        "{\"accessToken\":\"CANARYold\",\"expiresAt\":\"%s\"%s}".formatted(expires, more));
  }

  private static void ssoAnswers(int status) {
    FakeAws.server()
        .stubFor(
            com.github.tomakehurst.wiremock.client.WireMock.get(
                    com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo(
                        "/federation/credentials"))
                .atPriority(5)
                .willReturn(
                    aResponse()
                        .withStatus(status)
                        .withHeader(
                            "x-amzn-ErrorType", status == 200 ? "" : "UnauthorizedException")
                        .withBody(
                            status == 200
                                ? "{\"roleCredentials\":{\"accessKeyId\":\"ASIASSO0000000000001\",\"secretAccessKey\":\"CANARYs\",\"sessionToken\":\"CANARYt\",\"expiration\":4070908800000}}"
                                : "{\"message\":\"Session token not found or invalid\"}")));
  }

  @Test
  void aSignInThroughIdentityCenter() throws Exception {
    token("", Instant.now().plusSeconds(3600));
    ssoAnswers(200);
    assertThat(identity("sso").found().orElseThrow().expires())
        .contains(Instant.ofEpochMilli(4070908800000L));
    assertThat(signer()).isEqualTo("ASIASSO0000000000001");
    ssoAnswers(401);
    assertThat(words(identity("sso"))).contains("aws sso login --profile sso");
  }

  @Test
  void aSignInThatIsOverNamesTheCommandThatRenewsIt() throws Exception {
    assertThat(words(identity("sso"))).contains("aws sso login --profile sso");
    token("", Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(words(identity("sso")))
        .contains("ended at 2026-01-01T00:00:00Z", "aws sso login --profile sso");
  }

  @Test
  void aSignInIsRenewedWhereItsFileSaysHow() throws Exception {
    token(
        ",\"refreshToken\":\"CANARYr\",\"clientId\":\"c\",\"clientSecret\":\"CANARYc\",\"registrationExpiresAt\":\"2099-01-01T00:00:00Z\"",
        Instant.parse("2026-01-01T00:00:00Z"));
    FakeAws.server()
        .stubFor(
            com.github.tomakehurst.wiremock.client.WireMock.post(
                    com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo("/token"))
                .atPriority(5)
                .willReturn(
                    aResponse()
                        .withBody(
                            "{\"accessToken\":\"CANARYnew\",\"expiresIn\":3600,\"refreshToken\":\"CANARYr2\"}")));
    ssoAnswers(200);
    assertThat(identity("sso")).isInstanceOf(Seen.Got.class);
    try (var files = Files.list(home.resolve(".aws/sso/cache"))) {
      assertThat(files.toList())
          .singleElement()
          .satisfies(
              file ->
                  assertThat(Files.readString(file)).contains("CANARYnew", "CANARYr2", "clientId"));
    }
  }

  @Test
  void theEnvironmentComesFirstThenTheProfileItNames() throws InterruptedException {
    assertThat(cloud().environment()).isFalse();
    variables.put("AWS_PROFILE", "keys");
    assertThat(cloud().identity(FakeAws.ENVIRONMENT, MfaPrompt.nobody()))
        .isInstanceOf(Seen.Got.class);
    assertThat(signer()).isEqualTo("AKIAKEYS000000000001");
    variables.put("AWS_ACCESS_KEY_ID", "AKIAENV0000000000001");
    variables.put("AWS_SECRET_ACCESS_KEY", "CANARYenv");
    assertThat(cloud().environment()).isTrue();
    assertThat(cloud().identity(FakeAws.ENVIRONMENT, MfaPrompt.nobody()))
        .isInstanceOf(Seen.Got.class);
    assertThat(signer()).isEqualTo("AKIAENV0000000000001");
  }

  @Test
  void whatCannotBeUsedSaysWhy() throws InterruptedException {
    assertThat(words(identity("nobody"))).contains("There is no profile nobody", "chain");
    assertThat(words(identity("login")))
        .contains("aws configure export-credentials --profile login");
    assertThat(words(identity("circle"))).contains("leads back to itself");
    assertThat(words(identity("empty"))).contains("holds no credentials");
    variables.remove("AWS_REGION");
    assertThat(words(identity("keys"))).contains("No Region is named");
    assertThat(words(identity("nobody"))).contains("There is no profile nobody");
    variables.put("AWS_CA_BUNDLE", home.resolve("none.pem").toString());
    variables.put("AWS_REGION", "eu-west-1");
    assertThat(words(identity("keys"))).contains("AWS_CA_BUNDLE");
  }

  @Test
  void anEndpointOfItsOwnForAServiceComesBeforeTheOneForAll() throws InterruptedException {
    variables.put("AWS_ENDPOINT_URL", "http://localhost:1");
    variables.put("AWS_ENDPOINT_URL_STS", FakeAws.url());
    assertThat(identity("keys")).isInstanceOf(Seen.Got.class);
    variables.remove("AWS_ENDPOINT_URL");
    variables.remove("AWS_ENDPOINT_URL_STS");
    Identity places = identity("places").found().orElseThrow();
    assertThat(places.endpoints().words())
        .isEqualTo("sts " + FakeAws.url() + "; all others http://localhost:2");
    assertThat(
            cloud()
                .identity(
                    new Connection(
                        new Connection.Using.Profile("keys"),
                        Optional.of(new Region("us-east-1")),
                        Optional.of(URI.create(FakeAws.url()))),
                    MfaPrompt.nobody())
                .found()
                .orElseThrow()
                .region())
        .isEqualTo(new Region("us-east-1"));
  }

  @Test
  void theProxyIsToldWithTheVariableThatNamesItAndWithoutItsLogin() {
    assertThat(cloud().proxy()).isEmpty();
    variables.put("HTTPS_PROXY", "http://mara:canary@proxy.example.com:3128");
    assertThat(cloud().proxy()).contains(new ProxyInUse("proxy.example.com:3128", "HTTPS_PROXY"));
    variables.put("https_proxy", "other.example.com");
    assertThat(cloud().proxy()).contains(new ProxyInUse("other.example.com:80", "https_proxy"));
  }

  @Test
  void aProxyIsUsedUnlessAHostIsExempt() throws InterruptedException {
    variables.put("AWS_ENDPOINT_URL", "http://sts.example.invalid");
    variables.put("HTTP_PROXY", FakeAws.url());
    assertThat(identity("keys")).isInstanceOf(Seen.Got.class);
    for (String exempt :
        List.of(
            ".example.invalid",
            "a.b, EXAMPLE.invalid",
            "*.example.invalid:80",
            "sts.*.invalid",
            "*")) {
      variables.put("NO_PROXY", exempt);
      assertThat(words(identity("keys"))).as(exempt).contains("sts.example.invalid");
    }
    for (String others : List.of("xample.invalid", "ts.example.invalid", "example", "10.0.0.0/8")) {
      variables.put("NO_PROXY", others);
      assertThat(identity("keys")).as(others).isInstanceOf(Seen.Got.class);
    }
  }
}
