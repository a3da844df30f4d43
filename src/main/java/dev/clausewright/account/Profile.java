package dev.clausewright.account;

import dev.clausewright.clause.Region;
import java.net.URI;
import java.util.Optional;

/// A profile of the person's AWS files, read without asking anybody. Holds no secret.
///
/// @param mfa the device whose code is asked for when it is used
/// @param hindrance why it cannot be used here, and what helps; none if it can be tried
public record Profile(
    String name,
    Sort sort,
    Optional<Region> region,
    Optional<URI> endpoint,
    Optional<String> mfa,
    Optional<Hindrance> hindrance) {
  /// Where its credentials come from.
  public enum Sort {
    KEYS,
    /// A role assumed with another profile.
    ROLE,
    SSO,
    PROCESS,
    WEB_IDENTITY,
    /// `login_session`, which the SDK at hand cannot use.
    LOGIN,
    /// None that is known.
    NONE
  }

  /// Why a profile cannot be used here.
  ///
  /// @param why one sentence
  /// @param command what a person may run instead, such as `aws configure export-credentials`;
  ///     empty if none helps
  public record Hindrance(String why, Optional<String> command) {}
}
