package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Credentials;

/// Credentials that others lend for a while: a role's, those of a sign-in, of a command.
final class Borrowing {
  /// The clients of whoever asks for them, and where.
  record Asking(Clients clients, Region region) {
    private StsClient sts(AwsCredentialsProvider credentials) {
      return clients.with(credentials).sts(region);
    }

    String host(Service service) {
      return clients.endpoints().host(service, region);
    }
  }

  private final Surroundings surroundings;
  private final MfaPrompt mfa;
  private final Asking asking;

  Borrowing(Surroundings surroundings, MfaPrompt mfa, Asking asking) {
    this.surroundings = surroundings;
    this.mfa = mfa;
    this.asking = asking;
  }

  /// A role that the source assumes, with a code where the profile names a device.
  Lender role(Profile profile, Lender source) {
    String role = profile.property("role_arn").orElse("");
    Question question =
        new Question(
            asking.host(Service.STS),
            new Permission("sts:AssumeRole", role),
            Aim.ASSUME,
            "the role " + role + " of the profile " + profile.name(),
            "There is no role " + role + ".");
    AssumeRoleRequest.Builder request =
        AssumeRoleRequest.builder()
            .roleArn(role)
            .roleSessionName(profile.property("role_session_name").orElseGet(Borrowing::session));
    profile.property("external_id").ifPresent(request::externalId);
    profile
        .property("duration_seconds")
        .flatMap(Borrowing::number)
        .ifPresent(request::durationSeconds);
    return new Lender(
        "the profile " + profile.name(),
        source.renewal(),
        new Renewed(
            () ->
                lent(
                    question,
                    source,
                    () -> {
                      profile
                          .property("mfa_serial")
                          .ifPresent(
                              device -> request.serialNumber(device).tokenCode(code(device)));
                      return asking
                          .sts(source.provider())
                          .assumeRole(request.build())
                          .credentials();
                    })));
  }

  /// Keys of a user whose profile names a device: GetSessionToken with its code.
  Lender withCode(Lender keys, String device) {
    Question question =
        new Question(
            asking.host(Service.STS),
            new Permission("sts:GetSessionToken", "*"),
            Aim.ISSUE,
            "a session of " + keys.called(),
            "");
    return new Lender(
        keys.called(),
        keys.renewal(),
        new Renewed(
            () ->
                lent(
                    question,
                    keys,
                    () -> {
                      String code = code(device);
                      return asking
                          .sts(keys.provider())
                          .getSessionToken(r -> r.serialNumber(device).tokenCode(code))
                          .credentials();
                    })));
  }

  AwsCredentialsProvider webIdentity(String role, Optional<String> name, String file) {
    Question question =
        new Question(
            asking.host(Service.STS),
            new Permission("sts:AssumeRoleWithWebIdentity", role),
            Aim.ASSUME,
            "the role " + role,
            "There is no role " + role + ".");
    Lender nobody =
        new Lender("the web identity", "Renew its token.", AnonymousCredentialsProvider.create());
    return new Renewed(
        () ->
            lent(
                question,
                nobody,
                () ->
                    asking
                        .sts(nobody.provider())
                        .assumeRoleWithWebIdentity(
                            r ->
                                r.roleArn(role)
                                    .roleSessionName(name.orElseGet(Borrowing::session))
                                    .webIdentityToken(token(file)))
                        .credentials()));
  }

  private static String token(String file) {
    try {
      return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
    } catch (IOException | InvalidPathException e) {
      throw new NoCredentials(
          new Cause(
              "The token of the web identity could not be read",
              "Its file is not there, or may not be read.",
              file));
    }
  }

  /// What a sign-in through IAM Identity Center gives.
  Lender sso(SsoSettings settings) {
    return new SignIn(surroundings, asking, settings).lender();
  }

  /// What the command prints on its error stream may hold anything, so it is not repeated.
  AwsCredentialsProvider process(String called, AwsCredentialsProvider command) {
    return new Renewed(
        () -> {
          try {
            return command.resolveCredentials();
          } catch (AbortedException e) {
            throw e;
          } catch (RuntimeException e) {
            throw new NoCredentials(
                new Cause(
                    "The credential_process of " + called + " gave no credentials",
                    "Run its command by hand to see what it says.",
                    called));
          }
        });
  }

  private AwsCredentials lent(Question question, Lender source, Supplier<Credentials> call) {
    try {
      Credentials got = NotSaid.need(call.get(), "Credentials");
      return AwsSessionCredentials.builder()
          .accessKeyId(got.accessKeyId())
          .secretAccessKey(got.secretAccessKey())
          .sessionToken(got.sessionToken())
          .expirationTime(got.expiration())
          .build();
    } catch (AwsServiceException e) {
      throw wrongCode(e) ? codeRefused(question) : failed(question, source, e);
    } catch (AbortedException e) {
      throw e;
    } catch (SdkException | NotSaid e) {
      throw failed(question, source, e);
    }
  }

  private static boolean wrongCode(AwsServiceException e) {
    return e.awsErrorDetails() != null
        && String.valueOf(e.awsErrorDetails().errorMessage())
            .toLowerCase(Locale.ROOT)
            .contains("multifactorauthentication failed");
  }

  private static NoCredentials codeRefused(Question question) {
    return new NoCredentials(
        new Cause(
            "AWS did not take the code of the MFA device",
            "Each code works once and for half a minute: wait for the next one and try again.",
            question.host()));
  }

  static NoCredentials failed(Question question, Lender source, RuntimeException thrown) {
    Bearer bearer = new Bearer(source.called(), key(source), Optional.empty(), source.renewal());
    return switch (new Faults(() -> bearer).read(question, thrown)) {
      case Seen.Failed<?>(Cause cause) -> new NoCredentials(cause);
      case Seen.Denied<?>(Permission missing) ->
          new NoCredentials(
              new Cause(
                  "The use of " + question.what() + " was refused",
                  source.called()
                      + " may not call "
                      + missing.action()
                      + " on it. It takes that right, and for a role a trust policy that names who"
                      + " asks.",
                  question.host()));
      case Seen<?> other ->
          new NoCredentials(
              new Cause(
                  Faults.capital(question.what()) + " is not there",
                  question.nowhere(),
                  question.host()));
    };
  }

  private static Optional<AccessKeyId> key(Lender source) {
    try {
      return AccessKeyId.read(source.provider().resolveCredentials().accessKeyId()).found();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private String code(String device) {
    try {
      return mfa.code(device)
          .orElseThrow(
              () ->
                  new Renewed.Declined(
                      new NoCredentials(
                          new Cause(
                              "No code of the MFA device was given",
                              "The profile needs one: choose the account again and type it.",
                              device))));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("interrupted");
    }
  }

  private static String session() {
    return "clausewright-" + Instant.now().getEpochSecond();
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
