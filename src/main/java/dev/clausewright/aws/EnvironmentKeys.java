package dev.clausewright.aws;

import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/// What the environment holds of credentials.
final class EnvironmentKeys {
  private EnvironmentKeys() {}

  /// Whether there is a pair of keys.
  static boolean present(Surroundings surroundings) {
    return surroundings.variable("AWS_ACCESS_KEY_ID").isPresent()
        && surroundings.variable("AWS_SECRET_ACCESS_KEY").isPresent();
  }

  /// Whether a token of a web identity is named.
  static boolean webIdentity(Surroundings surroundings) {
    return surroundings.variable("AWS_WEB_IDENTITY_TOKEN_FILE").isPresent()
        && surroundings.variable("AWS_ROLE_ARN").isPresent();
  }

  /// Whether a container, such as that of CloudShell, hands out credentials.
  static boolean container(Surroundings surroundings) {
    return surroundings
        .variable("AWS_CONTAINER_CREDENTIALS_FULL_URI")
        .or(() -> surroundings.variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"))
        .isPresent();
  }

  static AwsCredentials keys(Surroundings surroundings) {
    return of(
        surroundings.variable("AWS_ACCESS_KEY_ID").orElse(""),
        surroundings.variable("AWS_SECRET_ACCESS_KEY").orElse(""),
        surroundings.variable("AWS_SESSION_TOKEN"));
  }

  static AwsCredentials of(String id, String secret, Optional<String> token) {
    return token
        .<AwsCredentials>map(
            session -> AwsSessionCredentials.create(id.strip(), secret.strip(), session.strip()))
        .orElseGet(() -> AwsBasicCredentials.create(id.strip(), secret.strip()));
  }
}
