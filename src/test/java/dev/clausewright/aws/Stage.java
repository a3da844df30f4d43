package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.clausewright.account.Connection;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Region;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server on loopback that answers as AWS does; the SDK really signs, sends and reads. */
final class Stage implements AutoCloseable {
  static final String SECRET = "canaryEXAMPLEEXAMPLEEXAMPLEEXAMPLEcanary";
  private static final String CALLER =
      """
      <GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/analyst</Arn>\
      <UserId>AIDASAMPLEUSERID0001</UserId><Account>123456789012</Account></GetCallerIdentityResult>\
      """;

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  Stage() {
    server.start();
    server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(500)));
    query("GetCallerIdentity", "2011-06-15", CALLER);
  }

  WireMockServer server() {
    return server;
  }

  /** An answer of the services that speak AWS Query. */
  void query(String action, String version, String result) {
    server.stubFor(asked(action).willReturn(answer(action, result)));
  }

  static MappingBuilder asked(String action) {
    return post(anyUrl()).withRequestBody(containing("Action=" + action + "&"));
  }

  static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder answer(
      String action, String result) {
    return aResponse()
        .withHeader("Content-Type", "text/xml")
        .withBody(
            "<%sResponse>%s<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></%sResponse>"
                .formatted(action, result, action));
  }

  static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder refusal(
      int status, String code) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/xml")
        .withBody(
            "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error><RequestId>1</RequestId></ErrorResponse>"
                .formatted(code, SECRET));
  }

  /** A call of the services that speak JSON. */
  static MappingBuilder target(String target) {
    return post(anyUrl()).withHeader("X-Amz-Target", equalTo(target));
  }

  static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder json(String body) {
    return aResponse().withHeader("Content-Type", "application/x-amz-json-1.1").withBody(body);
  }

  /** The bodies of all requests of an action, in order. */
  List<String> bodies(String action) {
    return server.getAllServeEvents().reversed().stream()
        .map(event -> event.getRequest().getBodyAsString())
        .filter(body -> body.contains("Action=" + action + "&"))
        .toList();
  }

  LiveAccount open(Path home) throws InterruptedException {
    Aws aws =
        new Aws(
            new Surroundings(
                Map.of(
                    "AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY", SECRET),
                home,
                new Surroundings.Patience(
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(8),
                    Duration.ofMillis(1))));
    Seen<LiveAccount> seen =
        aws.open(
            new Connection(
                new Connection.Using.Environment(),
                Optional.of(new Region("eu-west-1")),
                Optional.of(URI.create(server.baseUrl()))),
            MfaPrompt.nobody());
    return seen.found().orElseThrow(() -> new AssertionError(seen.toString()));
  }

  @Override
  public void close() {
    server.stop();
  }
}
