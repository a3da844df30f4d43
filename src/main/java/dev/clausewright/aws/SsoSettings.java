package dev.clausewright.aws;

import dev.clausewright.account.Profile.Hindrance;
import java.util.Optional;
import software.amazon.awssdk.profiles.Profile;

/// How a profile signs in through IAM Identity Center.
///
/// @param cache what names the file with its token: the session, or the start URL
record SsoSettings(String profile, String region, String account, String role, String cache) {
  /// None if something is missing.
  static Optional<SsoSettings> of(Profile profile, AwsFiles files) {
    Optional<String> session = profile.property("sso_session");
    Optional<Profile> from =
        session.isPresent() ? files.section("sso-session", session.get()) : Optional.of(profile);
    Optional<String> region = from.flatMap(section -> section.property("sso_region"));
    Optional<String> start = from.flatMap(section -> section.property("sso_start_url"));
    Optional<String> account = profile.property("sso_account_id");
    Optional<String> role = profile.property("sso_role_name");
    if (region.isEmpty() || start.isEmpty() || account.isEmpty() || role.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SsoSettings(
            profile.name(), region.get(), account.get(), role.get(), session.orElse(start.get())));
  }

  /// What a person runs to sign in again.
  String command() {
    return "aws sso login --profile " + profile;
  }

  /// Why it cannot be used without signing in.
  Hindrance hindrance(Optional<SsoToken> token) {
    return new Hindrance(
        token
            .map(
                ended ->
                    "The sign-in of the profile " + profile + " ended at " + ended.expires() + ".")
            .orElse("Nobody is signed in for the profile " + profile + "."),
        Optional.of(command()));
  }
}
