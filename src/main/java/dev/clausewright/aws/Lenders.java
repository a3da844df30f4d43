package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Connection;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Profile.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProcessCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.Profile;

/// Finds the lender that a connection names. The EC2 metadata service is never asked: on a
/// machine that is none of EC2's it only hangs.
final class Lenders {
  private final Surroundings surroundings;
  private final AwsFiles files;
  private final Borrowing borrowing;

  Lenders(Surroundings surroundings, AwsFiles files, MfaPrompt mfa, Borrowing.Asking asking) {
    this.surroundings = surroundings;
    this.files = files;
    this.borrowing = new Borrowing(surroundings, mfa, asking);
  }

  /// Asks nobody yet.
  ///
  /// @throws NoCredentials if there is none
  Lender of(Connection connection) {
    return switch (connection.using()) {
      case Connection.Using.Profile(String name) -> profile(name);
      case Connection.Using.Environment _ -> environment();
    };
  }

  /// As AWS's own tools do: keys, a web identity, a container, and last the profile that
  /// `AWS_PROFILE` names.
  private Lender environment() {
    if (EnvironmentKeys.present(surroundings)) {
      return environmentKeys();
    }
    String renewal = "Set new credentials in the environment and start again.";
    if (EnvironmentKeys.webIdentity(surroundings)) {
      return new Lender(
          "the environment",
          renewal,
          borrowing.webIdentity(
              surroundings.variable("AWS_ROLE_ARN").orElse(""),
              surroundings.variable("AWS_ROLE_SESSION_NAME"),
              surroundings.variable("AWS_WEB_IDENTITY_TOKEN_FILE").orElse("")));
    }
    if (EnvironmentKeys.container(surroundings)) {
      return container();
    }
    String name = surroundings.variable("AWS_PROFILE").orElse("default");
    if (files.profile(name).isEmpty() && surroundings.variable("AWS_PROFILE").isEmpty()) {
      throw none(
          "The environment holds no credentials",
          "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or choose a profile.",
          "the environment");
    }
    return profile(name);
  }

  private Lender environmentKeys() {
    return new Lender(
        "the environment",
        "Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: the three belong"
            + " together.",
        StaticCredentialsProvider.create(EnvironmentKeys.keys(surroundings)));
  }

  private static Lender container() {
    return new Lender(
        "the container", "Start it anew.", ContainerCredentialsProvider.builder().build());
  }

  private Lender profile(String name) {
    Profile profile = files.named(name);
    Lender lender = lender(profile, new HashSet<>());
    return Profiles.sort(profile) == Sort.KEYS && profile.property("mfa_serial").isPresent()
        ? borrowing.withCode(lender, profile.property("mfa_serial").get())
        : lender;
  }

  private Lender lender(Profile profile, Set<String> before) {
    String called = "the profile " + profile.name();
    return switch (Profiles.sort(profile)) {
      case KEYS -> keys(profile, called);
      case ROLE -> borrowing.role(profile, source(profile, before));
      case SSO ->
          SsoSettings.of(profile, files)
              .map(borrowing::sso)
              .orElseThrow(
                  () ->
                      none(
                          "The profile " + profile.name() + " cannot sign in",
                          "Its SSO settings are not complete; run aws configure sso --profile "
                              + profile.name()
                              + ".",
                          files.config().toString()));
      case PROCESS ->
          new Lender(
              called,
              "Run the command of its credential_process by hand to see what it says.",
              borrowing.process(
                  called,
                  ProcessCredentialsProvider.builder()
                      .command(shell(profile.property("credential_process").orElse("")))
                      .build()));
      case WEB_IDENTITY ->
          new Lender(
              called,
              "Renew the token in its file.",
              borrowing.webIdentity(
                  profile.property("role_arn").orElse(""),
                  profile.property("role_session_name"),
                  profile.property("web_identity_token_file").orElse("")));
      case LOGIN -> {
        var hindrance = Profiles.login(profile.name());
        throw none(
            "The profile " + profile.name() + " cannot be used",
            hindrance.why() + hindrance.command().map(run -> " Run: " + run).orElse(""),
            files.config().toString());
      }
      case NONE ->
          throw none(
              "The profile " + profile.name() + " holds no credentials",
              "Give it keys, a role with a source_profile, an SSO session or a credential_process.",
              files.config().toString());
    };
  }

  private static List<String> shell(String command) {
    return System.getProperty("os.name", "").startsWith("Windows")
        ? List.of("cmd.exe", "/C", command)
        : List.of("sh", "-c", command);
  }

  private Lender keys(Profile profile, String called) {
    String secret =
        profile
            .property("aws_secret_access_key")
            .orElseThrow(
                () ->
                    none(
                        "The profile " + profile.name() + " has no secret access key",
                        "It has an access key id alone.",
                        files.credentials().toString()));
    return new Lender(
        called,
        "Check the keys of " + called + " in " + files.credentials() + ", or make new ones.",
        StaticCredentialsProvider.create(
            EnvironmentKeys.of(
                profile.property("aws_access_key_id").orElse(""),
                secret,
                profile.property("aws_session_token"))));
  }

  private Lender source(Profile profile, Set<String> before) {
    Optional<String> name = profile.property("source_profile");
    if (name.isPresent()) {
      Optional<Profile> next = files.profile(name.get());
      if (next.isEmpty()) {
        throw none(
            "The profile " + profile.name() + " cannot be used",
            "It builds on the profile " + name.get() + ", which is not there.",
            files.config().toString());
      }
      if (name.get().equals(profile.name()) && profile.property("aws_access_key_id").isPresent()) {
        return keys(profile, "the profile " + profile.name());
      }
      if (!before.add(profile.name())) {
        throw none(
            "The profile " + profile.name() + " cannot be used",
            "It leads back to itself through source_profile.",
            files.config().toString());
      }
      return lender(next.get(), before);
    }
    String from = profile.property("credential_source").orElse("");
    if (from.equals("Environment") && EnvironmentKeys.present(surroundings)) {
      return environmentKeys();
    }
    if (from.equals("EcsContainer") && EnvironmentKeys.container(surroundings)) {
      return container();
    }
    throw none(
        "The profile " + profile.name() + " cannot be used",
        "Nothing usable is named by its source_profile or credential_source.",
        files.config().toString());
  }

  private static NoCredentials none(String what, String why, String place) {
    return new NoCredentials(new Cause(what, why, place));
  }
}
