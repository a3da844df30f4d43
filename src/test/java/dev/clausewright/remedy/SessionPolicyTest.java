package dev.clausewright.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.check.Given;
import org.junit.jupiter.api.Test;

class SessionPolicyTest {
  @Test
  void it_allows_what_the_statement_needs_without_a_blank() {
    SessionPolicy policy = SessionPolicy.of(Given.copy("s3://lake/in/").asDefault().ask());
    assertThat(policy.text())
        .contains("s3:ListBucket", "s3:GetObject", "arn:aws:s3:::lake/in/*")
        .doesNotContain(" ", "\n");
    assertThat(policy.fits()).isTrue();
  }

  @Test
  void a_longer_one_than_sts_takes_does_not_fit() {
    assertThat(new SessionPolicy("x".repeat(2048)).fits()).isTrue();
    assertThat(new SessionPolicy("x".repeat(2049)).fits()).isFalse();
  }
}
