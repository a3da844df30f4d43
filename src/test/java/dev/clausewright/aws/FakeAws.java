package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.clausewright.account.Connection;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Seen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on loopback that answers as AWS does. One for all tests; what a test says it answers is
 * forgotten before the next. Whatever is not said is refused with a code that no test expects.
 */
final class FakeAws {
  static final String ACCOUNT = "123456789012";

  /** How every access key here begins. */
  static final String KEY = "AKIASAMPLE";

  private static final String NO_WORLDS_KEY = KEY + "00000000AB";

  static final String SECRET = "CANARYsecretAccessKey0000000000000000000";

  /** With threads to spare: where all are busy, one that waits stops what comes in after it. */
  private static final WireMockServer SERVER =
      new WireMockServer(wireMockConfig().dynamicPort().dynamicHttpsPort().containerThreads(256));

  static {
    SERVER.start();
    Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
  }

  /** More than any test here needs: a busy machine makes no call be sent again. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final AtomicInteger MADE = new AtomicInteger();

  /** An own one, by which late calls of the test before are told apart. */
  private final String key = KEY + "%06d00AB".formatted(MADE.incrementAndGet());

  private FakeAws() {}

  /** Nothing said but who one is. */
  static FakeAws fresh() {
    SERVER.resetAll();
    FakeAws aws = new FakeAws();
    SERVER.stubFor(
        any(anyUrl())
            .atPriority(10)
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withBody(
                        "<ErrorResponse><Error><Code>NotStubbed</Code></Error></ErrorResponse>")));
    aws.query(
        "GetCallerIdentity",
        "<Arn>arn:aws:iam::%s:user/analyst</Arn><UserId>AIDASAMPLE</UserId><Account>%s</Account>"
            .formatted(ACCOUNT, ACCOUNT));
    return aws;
  }

  static String url() {
    return "http://localhost:" + SERVER.port();
  }

  static WireMockServer server() {
    return SERVER;
  }

  /** An answer of a Query service: what stands in its Result. */
  FakeAws query(String action, String result) {
    return on(action, xml(action, result));
  }

  static ResponseDefinitionBuilder xml(String action, String result) {
    return aResponse()
        .withHeader("Content-Type", "text/xml")
        .withBody(
            "<%sResponse xmlns=\"https://aws/doc\"><%sResult>%s</%sResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></%sResponse>"
                .formatted(action, action, result, action, action));
  }

  /** The same for one that depends on what is asked, such as {@code RoleName=loader}. */
  FakeAws query(String action, String parameter, String result) {
    SERVER.stubFor(
        call(action)
            .withRequestBody(matching("(?s).*\\b" + parameter + "(&.*)?"))
            .atPriority(4)
            .willReturn(xml(action, result)));
    return this;
  }

  FakeAws json(String target, String body) {
    return on(
        target,
        aResponse().withHeader("Content-Type", "application/x-amz-json-1.1").withBody(body));
  }

  /** A call by its action, or by its target if it has a dot. */
  static MappingBuilder call(String name) {
    return name.contains(".")
        ? post(anyUrl()).withHeader("X-Amz-Target", equalTo(name))
        : post(anyUrl()).withRequestBody(matching("(?s)(.*&)?Action=" + name + "(&.*)?"));
  }

  FakeAws on(String name, ResponseDefinitionBuilder answer) {
    SERVER.stubFor(call(name).atPriority(5).willReturn(answer));
    return this;
  }

  /** One answer after the other; the last stays. */
  FakeAws inTurn(String name, List<ResponseDefinitionBuilder> answers) {
    for (int i = 0; i < answers.size(); i++) {
      var call =
          call(name)
              .atPriority(3)
              .inScenario(name)
              .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "" + i)
              .willReturn(answers.get(i));
      SERVER.stubFor(i + 1 < answers.size() ? call.willSetStateTo("" + (i + 1)) : call);
    }
    return this;
  }

  static ResponseDefinitionBuilder error(int status, String code, String message) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/xml")
        .withBody(
            "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error><RequestId>r</RequestId></ErrorResponse>"
                .formatted(code, message));
  }

  static ResponseDefinitionBuilder jsonError(String type, String message) {
    return aResponse()
        .withStatus(400)
        .withHeader("Content-Type", "application/x-amz-json-1.1")
        .withBody("{\"__type\":\"%s\",\"message\":\"%s\"}".formatted(type, message));
  }

  static ResponseDefinitionBuilder html(int status) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/html")
        .withBody("<!doctype html><html><body>CANARYpage</body></html>");
  }

  FakeAws head(String bucket, int status, String region) {
    SERVER.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.head(urlPathEqualTo("/" + bucket))
            .atPriority(5)
            .willReturn(aResponse().withStatus(status).withHeader("x-amz-bucket-region", region)));
    return this;
  }

  /**
   * A read below a bucket.
   *
   * @param what such as {@code policy}
   */
  FakeAws s3(String bucket, String what, ResponseDefinitionBuilder answer) {
    SERVER.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.get(urlPathEqualTo("/" + bucket))
            .withQueryParam(what, matching(".*"))
            .atPriority(5)
            .willReturn(answer));
    return this;
  }

  FakeAws object(String bucket, String key, ResponseDefinitionBuilder answer) {
    SERVER.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.get(
                urlPathEqualTo("/" + bucket + "/" + key))
            .atPriority(5)
            .willReturn(answer));
    return this;
  }

  static ResponseDefinitionBuilder s3Error(int status, String code) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/xml")
        .withBody("<Error><Code>%s</Code><Message>m</Message></Error>".formatted(code));
  }

  /** As IAM's API sends a document. */
  static String encoded(String document) {
    return URLEncoder.encode(document, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** How often something was called; a call that was sent again is one. */
  long asked(String name) {
    return SERVER
        .findAll(
            name.contains(".")
                ? postRequestedFor(anyUrl()).withHeader("X-Amz-Target", equalTo(name))
                : postRequestedFor(anyUrl()).withRequestBody(containing("Action=" + name + "&")))
        .stream()
        .filter(request -> !isLate(request))
        .map(request -> request.getHeader("amz-sdk-invocation-id"))
        .distinct()
        .count();
  }

  private boolean isLate(LoggedRequest request) {
    String signed = request.getHeader("Authorization");
    return signed != null
        && signed.contains(KEY)
        && !signed.contains(key)
        && !signed.contains(NO_WORLDS_KEY);
  }

  static Map<String, String> environment() {
    Map<String, String> variables = new HashMap<>();
    variables.put("AWS_ACCESS_KEY_ID", NO_WORLDS_KEY);
    variables.put("AWS_SECRET_ACCESS_KEY", SECRET);
    variables.put("AWS_REGION", "eu-west-1");
    variables.put("AWS_ENDPOINT_URL", url());
    return variables;
  }

  static Surroundings surroundings(Map<String, String> variables, Path home) {
    return surroundings(variables, home, PATIENCE);
  }

  /**
   * @param answer how long each answer may take
   */
  static Surroundings surroundings(Map<String, String> variables, Path home, Duration answer) {
    return new Surroundings(
        variables,
        home,
        new Surroundings.Patience(PATIENCE, answer, answer.multipliedBy(5), Duration.ofMillis(1)));
  }

  static final Connection ENVIRONMENT =
      new Connection(new Connection.Using.Environment(), Optional.empty(), Optional.empty());

  /** The account with keys of the environment. */
  LiveAccount open() {
    return open(PATIENCE);
  }

  /**
   * @param answer how long each answer may take
   */
  LiveAccount open(Duration answer) {
    Map<String, String> variables = new HashMap<>(environment());
    variables.put("AWS_ACCESS_KEY_ID", key);
    try {
      Seen<LiveAccount> seen =
          new Aws(surroundings(variables, Path.of("nowhere"), answer))
              .open(ENVIRONMENT, MfaPrompt.nobody());
      return seen.found().orElseThrow(() -> new AssertionError(seen.toString()));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
