package dev.clausewright.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  @Test
  void keyIdsKeepTheirFirstAndLastFour() {
    assertThat(Redaction.mask("key AKIAIOSFODNN7EXAMPLE denied")).isEqualTo("key AKIA…MPLE denied");
    assertThat(Redaction.mask("ASIAIOSFODNN7EXAMPLE")).isEqualTo("ASIA…MPLE");
  }

  @Test
  void aRunOfFortyCharactersIsMasked() {
    assertThat(Redaction.mask("signed with " + SECRET + ".")).isEqualTo("signed with <masked>.");
  }

  @Test
  void aSecretIsMaskedByTheWordBeforeItWhateverItsLength() {
    assertThat(Redaction.mask("secret_access_key 'short'"))
        .isEqualTo("secret_access_key '<masked>'");
    assertThat(Redaction.mask("aws_secret_access_key=abc;token=def"))
        .isEqualTo("aws_secret_access_key=<masked>;token=<masked>");
    assertThat(Redaction.mask("SESSION_TOKEN 'x'")).isEqualTo("SESSION_TOKEN '<masked>'");
    assertThat(Redaction.mask("master_symmetric_key 'x'"))
        .isEqualTo("master_symmetric_key '<masked>'");
  }

  @Test
  void longTokensAndClientSideKeysAreMasked() {
    assertThat(Redaction.mask("IQoJb3JpZ2lu" + "aB3/".repeat(60))).isEqualTo("<masked>");
    assertThat(Redaction.mask("A".repeat(43) + "=")).isEqualTo("<masked>");
  }

  @Test
  void placeholdersStay() {
    String text = "secret_access_key '<secret-access-key>' token=<session-token>";
    assertThat(Redaction.mask(text)).isEqualTo(text);
  }

  @Test
  void ordinaryTextStays() {
    String text = "arn:aws:iam::123456789012:role/MyRedshiftRole reads s3://bucket/in/2026/11/23/";
    assertThat(Redaction.mask(text)).isEqualTo(text);
  }
}
