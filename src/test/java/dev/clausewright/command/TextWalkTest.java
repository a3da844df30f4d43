package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextWalkTest {
  private static String walk() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TextWalk.run(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theExampleFailsIsMendedAndWorks() {
    assertThat(walk())
        .containsSubsequence(
            "copy sales.listing",
            "passed   Role is attached",
            "failed   List the bucket",
            "This COPY would fail: lake-loader may not list the bucket lake.",
            "The remedy",
            "\"s3:ListBucket\"",
            "Applied to the training account.",
            "Checked again",
            "passed   List the bucket",
            "Not looked at",
            "Rights inside the database",
            "The finished statement",
            "iam_role 'arn:aws:iam::123456789012:role/lake-loader'");
  }

  @Test
  void itSaysTheSameEachTime() {
    assertThat(walk()).isEqualTo(walk());
  }
}
