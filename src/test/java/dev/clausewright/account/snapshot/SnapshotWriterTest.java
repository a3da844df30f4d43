package dev.clausewright.account.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clausewright.account.Account;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is written, read back. */
class SnapshotWriterTest {
  private static final AccountId HOME = new AccountId("123456789012");
  private static final Region IRELAND = new Region("eu-west-1");
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.75Z");

  @TempDir Path folder;

  private static SnapshotWriter writer() {
    return new SnapshotWriter(HOME, NOW)
        .put(SnapshotFile.iam(1), Folders.roles(Folders.role("a")))
        .put(
            SnapshotFile.clusters(IRELAND),
            "{\"Clusters\": [{\"ClusterIdentifier\": \"c\", \"PendingModifiedValues\":"
                + " {\"MasterUserPassword\": \"canary-1\"}}]}");
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Path to = folder.resolve("deep/down");
    writer().write(to);
    Account account = Snapshots.open(List.of(to)).found().orElseThrow();
    assertThat(account.problems()).isEmpty();
    assertThat(account.id()).contains(HOME);
    assertThat(account.takenAt()).contains(Instant.parse("2026-11-23T09:00:00Z"));
    assertThat(account.roles().found().orElseThrow()).hasSize(1);
    assertThat(account.targets().found().orElseThrow()).hasSize(1);
    try (var beside = Files.list(to.getParent())) {
      assertThat(beside).containsExactly(to);
    }
  }

  @Test
  void aSecretIsNotWrittenAndAllElseIsWrittenAsItIs() throws IOException {
    writer().write(folder);
    assertThat(folder.resolve("eu-west-1/clusters.json"))
        .content()
        .contains("\"MasterUserPassword\": \"****\"}}]}")
        .doesNotContain("canary");
    assertThat(folder.resolve("iam-1.json"))
        .hasContent(Folders.roles(Folders.role("a")) + System.lineSeparator());
  }

  @Test
  void aMemberWhoseNameIsEscapedIsASecretToo() {
    assertThat(Blanked.of("{\"Secret\\u0041ccessKey\": \"canary\", \"b\": [\"x\", \"y\"]}"))
        .doesNotContain("canary")
        .contains("[\"x\", \"y\"]");
  }

  @Test
  void whatStandsThereStays() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "x");
    assertThatThrownBy(() -> writer().write(folder)).isInstanceOf(FileAlreadyExistsException.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("mine.txt"));
    }
  }

  @Test
  void onlyJsonObjectsAreTaken() {
    for (String wrong : List.of("", "[]", "{", "{} {}", "no")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SnapshotWriter(HOME, NOW).put(SnapshotFile.iam(1), wrong));
    }
  }

  @Test
  void aFileStaysInTheFolder() {
    for (String wrong : List.of("../x.json", "/x.json", "a/../x.json", "x.txt", ".x.json", "")) {
      assertThatIllegalArgumentException().isThrownBy(() -> new SnapshotFile(wrong));
    }
  }
}
