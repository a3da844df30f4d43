package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.clausewright.account.Identity;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Seen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Connections by https to a server whose authority only a file knows, straight and through a proxy
 * that opens them.
 */
class SafeConnectionsTest {
  private static final String WHO =
      "<Arn>arn:aws:iam::123456789012:user/analyst</Arn><UserId>A</UserId><Account>123456789012</Account>";

  @TempDir static Path folder;
  private static OwnAuthority authority;
  private static WireMockServer server;

  @BeforeAll
  static void start() throws Exception {
    authority =
        OwnAuthority.in(folder, "dns:localhost,ip:127.0.0.1,dns:sts.eu-west-1.amazonaws.com");
    server =
        new WireMockServer(
            wireMockConfig()
                .dynamicHttpsPort()
                .httpDisabled(true)
                .keystoreType("PKCS12")
                .keystorePath(authority.keys().toString())
                .keystorePassword(OwnAuthority.PASSWORD)
                .keyManagerPassword(OwnAuthority.PASSWORD));
    server.start();
    server.stubFor(
        FakeAws.call("GetCallerIdentity").willReturn(FakeAws.xml("GetCallerIdentity", WHO)));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static String endpoint() {
    return "https://localhost:" + server.httpsPort();
  }

  /** With no endpoint but AWS's own, unless one is given. */
  private static Seen<Identity> identity(Map<String, String> more) throws InterruptedException {
    Map<String, String> variables = new HashMap<>(FakeAws.environment());
    variables.remove("AWS_ENDPOINT_URL");
    variables.putAll(more);
    return new Aws(FakeAws.surroundings(variables, folder))
        .identity(FakeAws.ENVIRONMENT, MfaPrompt.nobody());
  }

  private static String words(Seen<?> seen) {
    assertThat(seen).isInstanceOf(Seen.Failed.class);
    assertThat(seen.toString()).doesNotContain("CANARY", FakeAws.SECRET);
    return ((Seen.Failed<?>) seen).cause().sentence();
  }

  @Test
  void aServerOfAnAuthorityInTheBundleIsReadAndWithoutItIsNot() throws InterruptedException {
    assertThat(words(identity(Map.of("AWS_ENDPOINT_URL", endpoint()))))
        .contains("localhost", "certificate is not trusted", "AWS_CA_BUNDLE");
    Seen<Identity> seen =
        identity(
            Map.of("AWS_ENDPOINT_URL", endpoint(), "AWS_CA_BUNDLE", authority.bundle().toString()));
    assertThat(seen.found().orElseThrow().arn()).endsWith(":user/analyst");
  }

  @Test
  void aCertificateOfAnotherHostIsNotTakenThoughItsAuthorityIsKnown() throws InterruptedException {
    assertThat(
            words(
                identity(
                    Map.of(
                        "AWS_ENDPOINT_URL",
                        "https://127.0.0.2:" + server.httpsPort(),
                        "AWS_CA_BUNDLE",
                        authority.bundle().toString()))))
        .contains("127.0.0.2");
  }

  @Test
  void aServerThatSpeaksNoTlsIsNotCalledUntrusted() throws InterruptedException {
    FakeAws.fresh();
    assertThat(
            words(identity(Map.of("AWS_ENDPOINT_URL", FakeAws.url().replace("http:", "https:")))))
        .contains("https", "http:")
        .doesNotContain("AWS_CA_BUNDLE");
  }

  @Test
  void aProxyThatOpensConnectionsIsUsedForAwsItself() throws Exception {
    try (Tunnel proxy = new Tunnel(server.httpsPort())) {
      Map<String, String> through = Map.of("HTTPS_PROXY", "http://" + proxy.address());
      assertThat(words(identity(through))).contains("sts.eu-west-1.amazonaws.com", "AWS_CA_BUNDLE");
      assertThat(proxy.heads)
          .first()
          .asString()
          .startsWith("CONNECT sts.eu-west-1.amazonaws.com:443 ");
      Map<String, String> trusting = new HashMap<>(through);
      trusting.put("AWS_CA_BUNDLE", authority.bundle().toString());
      Identity who = identity(trusting).found().orElseThrow();
      assertThat(who.endpoints().none()).as("that is AWS, not a custom endpoint").isTrue();
    }
  }

  @Test
  void aProxyWithALoginGetsIt() throws Exception {
    try (Tunnel proxy = new Tunnel(server.httpsPort())) {
      proxy.login =
          "Basic "
              + Base64.getEncoder()
                  .encodeToString("mara:CANARY@pass".getBytes(StandardCharsets.UTF_8));
      Map<String, String> variables = new HashMap<>();
      variables.put("AWS_CA_BUNDLE", authority.bundle().toString());
      variables.put("HTTPS_PROXY", "http://mara:CANARY%40pass@" + proxy.address());
      assertThat(identity(variables)).isInstanceOf(Seen.Got.class);
      assertThat(server.getAllServeEvents().getFirst().getRequest().getHeaders().toString())
          .as("the server behind the proxy gets no password")
          .doesNotContainIgnoringCase("proxy-authorization");
    }
    try (Tunnel proxy = new Tunnel(server.httpsPort())) {
      proxy.login = "Basic nobody";
      assertThat(
              words(identity(Map.of("HTTPS_PROXY", "http://mara:CANARYwrong@" + proxy.address()))))
          .contains("The proxy on the way to sts.eu-west-1.amazonaws.com", "HTTPS_PROXY");
    }
  }

  @Test
  void aHostOfNoProxyIsReachedWithoutIt() throws Exception {
    try (Tunnel proxy = new Tunnel(server.httpsPort())) {
      Map<String, String> variables = new HashMap<>();
      variables.put("AWS_ENDPOINT_URL", endpoint());
      variables.put("AWS_CA_BUNDLE", authority.bundle().toString());
      variables.put("HTTPS_PROXY", "http://" + proxy.address());
      assertThat(identity(variables)).isInstanceOf(Seen.Got.class);
      assertThat(proxy.heads).hasSize(1);
      variables.put("NO_PROXY", "example.com,localhost");
      assertThat(identity(variables)).isInstanceOf(Seen.Got.class);
      assertThat(proxy.heads).hasSize(1);
    }
  }
}
