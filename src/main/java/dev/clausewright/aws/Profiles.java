package dev.clausewright.aws;

import dev.clausewright.account.Profile.Hindrance;
import dev.clausewright.account.Profile.Sort;
import dev.clausewright.clause.Region;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.profiles.Profile;

/// The profiles of the person's files, told without asking anybody.
final class Profiles {
  private final Surroundings surroundings;
  private final AwsFiles files;

  Profiles(Surroundings surroundings, AwsFiles files) {
    this.surroundings = surroundings;
    this.files = files;
  }

  List<dev.clausewright.account.Profile> all() {
    return files.profiles().values().stream()
        .map(this::told)
        .sorted(
            java.util.Comparator.comparing(
                dev.clausewright.account.Profile::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private dev.clausewright.account.Profile told(Profile profile) {
    return new dev.clausewright.account.Profile(
        profile.name(),
        sort(profile),
        profile.property("region").flatMap(name -> Region.read(name).found()),
        profile.property("endpoint_url").flatMap(Endpoints::uri),
        profile.property("mfa_serial"),
        hindrance(profile, new HashSet<>()));
  }

  static Sort sort(Profile profile) {
    if (profile.property("role_arn").isPresent()) {
      return profile.property("web_identity_token_file").isPresent()
          ? Sort.WEB_IDENTITY
          : Sort.ROLE;
    }
    if (profile.property("sso_session").isPresent()
        || profile.property("sso_start_url").isPresent()) {
      return Sort.SSO;
    }
    if (profile.property("aws_access_key_id").isPresent()) {
      return Sort.KEYS;
    }
    if (profile.property("credential_process").isPresent()) {
      return Sort.PROCESS;
    }
    return profile.property("login_session").isPresent() ? Sort.LOGIN : Sort.NONE;
  }

  /// Why a profile cannot be used.
  ///
  /// @param before the profiles that led here, to find a circle
  private Optional<Hindrance> hindrance(Profile profile, Set<String> before) {
    String name = profile.name();
    return switch (sort(profile)) {
      case KEYS ->
          profile.property("aws_secret_access_key").isPresent()
              ? Optional.empty()
              : no("The profile " + name + " has an access key id, but no secret access key.");
      case ROLE -> ofRole(profile, before);
      case SSO -> SsoSettings.of(profile, files).map(this::ofSso).orElseGet(() -> noSso(name));
      case PROCESS, WEB_IDENTITY -> Optional.empty();
      case LOGIN -> Optional.of(login(name));
      case NONE -> no("The profile " + name + " holds no credentials.");
    };
  }

  /// The SDK at hand has no module for what `aws login` leaves behind.
  static Hindrance login(String name) {
    return new Hindrance(
        "The profile "
            + name
            + " was made by aws login, which Clausewright cannot use. Export its credentials and"
            + " start Clausewright with them in the environment.",
        Optional.of("aws configure export-credentials --profile " + name + " --format env"));
  }

  private Optional<Hindrance> ofRole(Profile profile, Set<String> before) {
    String name = profile.name();
    if (!before.add(name)) {
      return no("The profile " + name + " leads back to itself through source_profile.");
    }
    Optional<String> source = profile.property("source_profile");
    if (source.isEmpty()) {
      return profile
          .property("credential_source")
          .map(from -> ofSource(name, from))
          .orElseGet(
              () ->
                  no(
                      "The profile "
                          + name
                          + " has a role_arn, but neither source_profile nor"
                          + " credential_source."));
    }
    Optional<Profile> next = files.profile(source.get());
    if (next.isEmpty()) {
      return no(
          "The profile "
              + name
              + " builds on the profile "
              + source.get()
              + ", which is not there.");
    }
    boolean itself = source.get().equals(name);
    boolean own = next.get().property("aws_access_key_id").isPresent();
    return itself && own ? Optional.empty() : hindrance(next.get(), before);
  }

  private Optional<Hindrance> ofSource(String name, String from) {
    boolean usable =
        switch (from) {
          case "Environment" -> EnvironmentKeys.present(surroundings);
          case "EcsContainer" -> EnvironmentKeys.container(surroundings);
          default -> false;
        };
    if (usable) {
      return Optional.empty();
    }
    return no(
        from.equals("Ec2InstanceMetadata")
            ? "The profile "
                + name
                + " takes its credentials from the EC2 instance it runs on, which Clausewright"
                + " does not ask."
            : "The profile "
                + name
                + " takes its credentials from "
                + from
                + ", and there are none.");
  }

  private Optional<Hindrance> ofSso(SsoSettings settings) {
    Optional<SsoToken> token = SsoToken.read(surroundings, settings);
    if (token.filter(found -> found.usable(Instant.now())).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(settings.hindrance(token));
  }

  private static Optional<Hindrance> noSso(String name) {
    return Optional.of(
        new Hindrance(
            "The profile "
                + name
                + " needs sso_region, sso_account_id, sso_role_name and either sso_start_url or an"
                + " sso-session that is there.",
            Optional.of("aws configure sso --profile " + name)));
  }

  private static Optional<Hindrance> no(String why) {
    return Optional.of(new Hindrance(why, Optional.empty()));
  }
}
