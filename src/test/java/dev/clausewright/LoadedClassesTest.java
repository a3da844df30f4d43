package dev.clausewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start does not need, it does not load: no window for a command, no SDK without AWS. */
class LoadedClassesTest {
  @TempDir Path folder;

  @Test
  void aCommandLoadsNeitherJavaFxNorTheSdk() throws IOException, InterruptedException {
    Path sql =
        Files.writeString(
            folder.resolve("a.sql"),
            "COPY t FROM 's3://lake/x' IAM_ROLE 'arn:aws:iam::123456789012:role/x';");
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "dev.clausewright.Main",
                    "lint",
                    sql.toString()))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    String loaded = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(loaded).contains("dev.clausewright.command.LintCommand");
    assertThat(loaded.lines())
        .noneMatch(line -> line.contains(" software.amazon.") || line.contains(" javafx."));
  }
}
