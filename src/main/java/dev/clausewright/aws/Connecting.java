package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Connection;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.clause.Region;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.profiles.Profile;

/// Makes a session of a connection: settles Region, endpoints, certificates and credentials, and
/// asks nobody yet.
final class Connecting {
  private Connecting() {}

  /// Settles everything.
  ///
  /// @throws NoCredentials if something is missing, and what
  static Session session(Connection connection, MfaPrompt mfa, Surroundings surroundings) {
    AwsFiles files = AwsFiles.read(surroundings);
    Optional<Profile> profile = profile(connection, surroundings, files);
    Region region = region(connection, surroundings, profile);
    Endpoints endpoints = new Endpoints(connection, surroundings, files.merged(), profile);
    endpoints.check();
    Optional<String> bundle =
        surroundings
            .variable("AWS_CA_BUNDLE")
            .or(() -> profile.flatMap(named -> named.property("ca_bundle")));
    Ways ways = new Ways(surroundings, endpoints, new Http(surroundings, bundle));
    try {
      Borrowing.Asking asking =
          new Borrowing.Asking(new Clients(ways, AnonymousCredentialsProvider.create()), region);
      Lender lender = new Lenders(surroundings, files, mfa, asking).of(connection);
      return new Session(connection, region, lender, ways);
    } catch (NoCredentials e) {
      ways.close();
      throw e;
    }
  }

  private static Optional<Profile> profile(
      Connection connection, Surroundings surroundings, AwsFiles files) {
    return switch (connection.using()) {
      case Connection.Using.Profile(String name) -> Optional.of(files.named(name));
      case Connection.Using.Environment _ ->
          files.profile(surroundings.variable("AWS_PROFILE").orElse("default"));
    };
  }

  private static Region region(
      Connection connection, Surroundings surroundings, Optional<Profile> profile) {
    if (connection.region().isPresent()) {
      return connection.region().get();
    }
    Optional<String> named =
        surroundings
            .variable("AWS_REGION")
            .or(() -> surroundings.variable("AWS_DEFAULT_REGION"))
            .or(() -> profile.flatMap(found -> found.property("region")));
    if (named.isEmpty()) {
      throw new NoCredentials(
          new Cause(
              "No Region is named",
              "Choose one: neither AWS_REGION nor the profile names it.",
              connection.name()));
    }
    return Region.read(named.get())
        .found()
        .orElseThrow(
            () ->
                new NoCredentials(
                    new Cause(
                        "The Region is none",
                        "What AWS_REGION or the profile says is not the name of a Region, such as"
                            + " us-west-2.",
                        connection.name())));
  }
}
