package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.clausewright.clause.S3Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What is wrong with manifests and JSONPaths files. */
class FileChecksTest {
  private static Manifest manifest(String json, boolean columnar) {
    try {
      return Manifest.of(new ObjectMapper().readTree(json), columnar);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static SmallFile.Defect defect(byte[] bytes) {
    return (SmallFile.Defect) SmallFile.of(bytes, "manifest");
  }

  @Test
  void everyFileCountsOnceAndTwiceIsToldOf() {
    Manifest manifest =
        manifest(
            """
            {"entries":[{"url":"s3://lake/a","mandatory":true},{"url":"s3://sea/b"},{"url":"s3://lake/a"}]}\
            """,
            false);
    assertThat(manifest.files())
        .extracting(S3Location::text)
        .containsExactly("s3://lake/a", "s3://sea/b");
    assertThat(manifest.objections())
        .singleElement()
        .satisfies(
            objection -> {
              assertThat(objection.rule().id()).isEqualTo("X-38");
              assertThat(objection.refused()).isFalse();
              assertThat(objection.what()).contains("s3://lake/a twice");
            });
  }

  @Test
  void anEntryMustNameOneWholeObject() {
    for (String url : List.of("s3://lake/folder/", "s3://lake", "lake/a", "")) {
      assertThat(manifest("{\"entries\":[{\"url\":\"%s\"}]}".formatted(url), false).objections())
          .singleElement()
          .satisfies(
              objection ->
                  assertThat(objection.what()).isEqualTo("Entry 1 of the manifest names no file."));
    }
  }

  @Test
  void noEntriesIsALoadThatFails() {
    for (String json : List.of("{}", "{\"entries\":[]}", "[]", "{\"entries\":{}}")) {
      assertThat(manifest(json, false).objections())
          .singleElement()
          .matches(Manifest.Objection::refused);
    }
  }

  @Test
  void columnarFilesNeedTheirSizes() {
    String with = "{\"entries\":[{\"url\":\"s3://lake/a\",\"meta\":{\"content_length\":5}}]}";
    String without = "{\"entries\":[{\"url\":\"s3://lake/a\"}]}";
    assertThat(manifest(with, true).objections()).isEmpty();
    assertThat(manifest(without, false).objections()).isEmpty();
    assertThat(manifest(without, true).objections().getFirst().rule().id()).isEqualTo("E-20");
  }

  @Test
  void whatIsNoPlainJsonIsToldWithoutQuotingIt() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write("{}".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(defect(zipped.toByteArray()).what()).contains("compressed with gzip");
    assertThat(defect(new byte[] {(byte) 0xC3, 0x28, 0x11}).what()).contains("not UTF-8");
    SmallFile.Defect json = defect("{\n \"entries\": CANARY }".getBytes(StandardCharsets.UTF_8));
    assertThat(json.what()).contains("line 2").doesNotContain("CANARY");
    assertThat(json.rule().id()).isEqualTo("E-15");
    assertThat(defect("{“entries”: []}".getBytes(StandardCharsets.UTF_8)).why()).contains("L-10");
  }
}
