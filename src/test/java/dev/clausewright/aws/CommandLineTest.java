package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as people start it, in a process of its own, with AWS on loopback. A user who sets
 * every logging level of the SDK to the finest still gets no wire log.
 */
class CommandLineTest {
  private static final String SQL =
      "COPY t FROM 's3://lake/in+out/' IAM_ROLE '" + World.ROLE + "' CSV;\n";
  private static final String TOKEN = "CANARYsessionToken".repeat(10);

  @TempDir Path folder;

  private final FakeAws aws = World.bucket(World.warehouses(World.oneByOne(FakeAws.fresh())));
  private final Map<String, String> variables = new HashMap<>(FakeAws.environment());

  /** Whether every level of every log is at its finest. */
  private boolean logging;

  private record Ended(int code, String out, String err) {}

  private Process start(String... arguments) throws IOException {
    Path levels =
        Files.writeString(
            folder.resolve("logging.properties"),
            "handlers=java.util.logging.ConsoleHandler\n.level=ALL\n"
                + "java.util.logging.ConsoleHandler.level=ALL\n");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.clausewright.Main"));
    if (logging) {
      command.addAll(
          1,
          List.of(
              "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
              "-Djava.util.logging.config.file=" + levels));
    }
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith("_proxy"));
    builder.environment().putAll(variables);
    Process process = builder.start();
    process.getOutputStream().write(SQL.getBytes(UTF_8));
    process.getOutputStream().close();
    return process;
  }

  private Ended ended(Process process) throws IOException, InterruptedException {
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    Ended ended =
        new Ended(
            process.exitValue(),
            Files.readString(folder.resolve("out")),
            Files.readString(folder.resolve("err")));
    assertThat(ended.out() + ended.err())
        .doesNotContain("CANARY", FakeAws.SECRET, FakeAws.KEY, "Signature=");
    assertThat(FakeAws.server().getAllServeEvents())
        .as("it only reads")
        .allMatch(
            event ->
                !event.getRequest().getMethod().getName().equals("POST")
                    || event
                        .getRequest()
                        .getBodyAsString()
                        .matches("(?s)(.*&)?Action=(Get|List|Describe|Simulate).*")
                    || String.valueOf(event.getRequest().getHeader("X-Amz-Target"))
                        .matches(".*\\.(Get|List|Describe).*"));
    return ended;
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return ended(start(arguments));
  }

  @Test
  void checkWithTheEnvironmentAnswersInJsonAndObjects() throws Exception {
    logging = true;
    variables.put("AWS_SESSION_TOKEN", TOKEN);
    Ended ended = run("check", "-", "--env", "--cluster", "analytics", "--format", "json");
    assertThat(ended.code()).as(ended.err()).isEqualTo(1);
    JsonNode answer = new ObjectMapper().readTree(ended.out());
    assertThat(answer.path("account").path("kind").asText()).isEqualTo("live");
    assertThat(answer.path("statements").path(0).path("verdict").asText()).isEqualTo("fails");
    assertThat(answer.path("calls").asInt()).isGreaterThan(5);
    assertThat(FakeAws.server().getAllServeEvents())
        .extracting(event -> event.getRequest().getHeader("X-Amz-Security-Token"))
        .containsOnly(TOKEN);
  }

  @Test
  void certificatesThatAreNotThereAreToldInOneSentence() throws Exception {
    variables.put("AWS_CA_BUNDLE", folder.resolve("none.pem").toString());
    Ended ended = run("check", "-", "--env", "--cluster", "analytics");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .startsWith("The certificates of AWS_CA_BUNDLE could not be read")
        .doesNotContain("Exception", "\tat ");
  }

  @Test
  void rolesWithAProfileOfTheFilesThatTheVariablesName() throws Exception {
    variables.clear();
    variables.put(
        "AWS_CONFIG_FILE",
        Files.writeString(
                folder.resolve("c"),
                "[profile lake]\nregion = eu-west-1\nendpoint_url = " + FakeAws.url() + "\n")
            .toString());
    variables.put(
        "AWS_SHARED_CREDENTIALS_FILE",
        Files.writeString(
                folder.resolve("k"),
                "[lake]\naws_access_key_id = %s\naws_secret_access_key = %s\n"
                    .formatted(FakeAws.KEY, FakeAws.SECRET))
            .toString());
    Ended ended = run("roles", "-", "--profile", "lake", "--cluster", "analytics");
    assertThat(ended.code()).as(ended.err()).isEqualTo(1);
    assertThat(ended.out()).contains("loader", "s3:GetObject");
  }

  /** The policy and the script for the administrator come with the answer. */
  @Test
  void whoMayOnlyAskWhoTheyAreGetsWhatTheAdministratorNeeds() throws Exception {
    FakeAws.fresh();
    FakeAws.server()
        .stubFor(
            any(anyUrl())
                .atPriority(9)
                .willReturn(FakeAws.error(403, "AccessDenied", "CANARYnotAuthorized")));
    Ended ended = run("check", "-", "--env", "--cluster", "analytics");
    assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(3);
    assertThat(ended.err())
        .contains("\"Effect\": \"Allow\"", "iam:GetRole", "redshift:DescribeClusters")
        .contains("--snapshot 123456789012")
        .contains("aws iam get-account-authorization-details > 123456789012/iam.json")
        .contains("aws redshift describe-clusters --region eu-west-1");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal to send")
  void anInterruptEndsARunThatHangs() throws Exception {
    aws.on("DescribeClusters", aResponse().withFixedDelay(60_000));
    Process process = start("check", "-", "--env", "--cluster", "analytics");
    while (aws.asked("DescribeClusters") == 0 && process.isAlive()) {
      Thread.onSpinWait();
    }
    assumeFalse(isDeaf(process.pid()), "interrupts are ignored here, as behind a shell's &");
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(ended(process).code()).isEqualTo(130);
  }

  /** Whether it was started with interrupts ignored, as Linux tells. */
  private static boolean isDeaf(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    return Files.isReadable(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }
}
