package dev.clausewright.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Ctrl+C, as a terminal sends it to the process. */
class InterruptedTest {
  private static final String QUESTION =
      """
      {"id": "q", "principal": "arn:aws:iam::123456789012:role/r", "action": "s3:GetObject", \
      "resource": "arn:aws:s3:::lake/x", "identityPolicies": []}
      """;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal to send")
  void whatWasAnsweredStandsAndTheExitCodeIs130() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.clausewright.Main",
                "decide",
                "--jsonl")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      process.getOutputStream().write(QUESTION.getBytes(UTF_8));
      process.getOutputStream().flush();
      assertThat(answers.readLine()).contains("\"id\":\"q\"").contains("implicit_deny");
      assumeFalse(isDeaf(process.pid()), "interrupts are ignored here, as behind a shell's &");
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(130);
      assertThat(answers.readLine()).isNull();
    } finally {
      process.destroyForcibly();
    }
  }

  /** Whether it was started with interrupts ignored, as Linux tells. */
  private static boolean isDeaf(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    if (!Files.isReadable(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }
}
