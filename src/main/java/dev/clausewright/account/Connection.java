package dev.clausewright.account;

import dev.clausewright.clause.Region;
import java.net.URI;
import java.util.Optional;

/// How AWS itself is reached. Holds no secret.
///
/// @param region none: the one that the profile or the environment names
/// @param endpoint none: AWS's own, or what the profile or the environment names; always shown,
///     since what it answers is not AWS's word
public record Connection(Using using, Optional<Region> region, Optional<URI> endpoint) {
  /// With whose credentials.
  public sealed interface Using {
    /// A profile of the person's AWS files.
    record Profile(String name) implements Using {}

    /// The environment's `AWS_ACCESS_KEY_ID` and its companions.
    record Environment() implements Using {}
  }

  /// What people read: the profile's name, or `environment`.
  public String name() {
    return switch (using) {
      case Using.Profile(String profile) -> profile;
      case Using.Environment environment -> "environment";
    };
  }
}
