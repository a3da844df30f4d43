package dev.clausewright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BreaksTest {
  @Test
  void aLongPatternIsNotLeftWithAStarAloneOnTheNextLine() {
    assertThat(Breaks.of("\"arn:aws:s3:::lake/in/listing/*\""))
        .containsExactly("\"arn:aws:s3:::lake/in/", "listing/*\"");
  }

  @Test
  void anArnBreaksBeforeItsAccountAndBeforeTheRole() {
    assertThat(Breaks.of("arn:aws:iam::123456789012:role/lake-loader"))
        .containsExactly("arn:aws:iam::", "123456789012:", "role/lake-loader");
  }

  @Test
  void whatIsLeftOutOfALongRunIsWhole() {
    String run = "x".repeat(31);
    assertThat(String.join("", Breaks.of(run))).isEqualTo(run);
  }
}
