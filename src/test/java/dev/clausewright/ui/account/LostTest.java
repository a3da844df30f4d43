package dev.clausewright.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Choice;
import dev.clausewright.account.Connection;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Profile.Sort;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person is told to do when AWS could not be reached. */
class LostTest {
  private static List<String> advice(Optional<Profile> profile, Optional<URI> endpoint) {
    Connection connection =
        new Connection(new Connection.Using.Profile("ci"), Optional.empty(), endpoint);
    return Lost.advice(new Choice.Live(connection), profile, Optional::empty);
  }

  private static Optional<Profile> profile(Sort sort) {
    return Optional.of(
        new Profile(
            "ci", sort, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static List<String> advice(Sort sort) {
    return advice(profile(sort), Optional.empty());
  }

  @Test
  void theAdviceFitsWhereTheCredentialsComeFrom() {
    assertThat(advice(Sort.SSO)).anyMatch(it -> it.contains("aws sso login"));
    assertThat(advice(Sort.PROCESS)).anyMatch(it -> it.contains("credential_process"));
    assertThat(advice(Sort.WEB_IDENTITY)).anyMatch(it -> it.contains("web_identity_token_file"));
    for (Sort sort : Sort.values()) {
      assertThat(advice(sort))
          .as("%s", sort)
          .hasSize(3)
          .allMatch(it -> sort == Sort.SSO || !it.contains("sso login"));
    }
    assertThat(advice(Optional.empty(), Optional.empty()))
        .as("the profile is not there any more")
        .anyMatch(it -> it.contains("aws sts get-caller-identity --profile ci"));
  }

  @Test
  void behindACustomEndpointNobodyIsSentToTheProxy() {
    assertThat(advice(profile(Sort.KEYS), Optional.of(URI.create("http://mara:pw@localhost:4566"))))
        .noneMatch(it -> it.contains("HTTPS_PROXY") || it.contains("pw"))
        .anyMatch(it -> it.contains("endpoint `localhost:4566`"));
  }
}
