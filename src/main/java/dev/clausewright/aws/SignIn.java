package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Permission;
import java.time.Instant;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sso.model.RoleCredentials;
import software.amazon.awssdk.services.sso.model.UnauthorizedException;
import software.amazon.awssdk.services.ssooidc.model.CreateTokenResponse;
import software.amazon.awssdk.services.ssooidc.model.InvalidGrantException;

/// The credentials of a sign-in through IAM Identity Center. Signing in itself is done by the
/// person, with AWS's own command.
final class SignIn {
  private final Surroundings surroundings;
  private final SsoSettings settings;
  private final Clients clients;
  private final Region region;
  private final Question question;

  SignIn(Surroundings surroundings, Borrowing.Asking asking, SsoSettings settings) {
    this.surroundings = surroundings;
    this.settings = settings;
    this.clients = asking.clients().with(AnonymousCredentialsProvider.create());
    this.region = Region.of(settings.region());
    this.question =
        new Question(
            asking.host(Service.SSO),
            new Permission("sso:GetRoleCredentials", settings.role()),
            Aim.USE,
            "the sign-in of the profile " + settings.profile(),
            "The account or the role of the profile is not among those of this sign-in.");
  }

  Lender lender() {
    return new Lender(
        "the profile " + settings.profile(),
        "Sign in again with: " + settings.command(),
        new Renewed(this::credentials));
  }

  private AwsCredentials credentials() {
    SsoToken token =
        SsoToken.read(surroundings, settings)
            .filter(found -> found.usable(Instant.now()))
            .orElseThrow(this::over);
    try {
      String bearer = fresh(token).text("accessToken").orElse("");
      RoleCredentials got =
          NotSaid.need(
              clients
                  .sso(region)
                  .getRoleCredentials(
                      request ->
                          request
                              .accessToken(bearer)
                              .accountId(settings.account())
                              .roleName(settings.role()))
                  .roleCredentials(),
              "roleCredentials");
      return AwsSessionCredentials.builder()
          .accessKeyId(got.accessKeyId())
          .secretAccessKey(got.secretAccessKey())
          .sessionToken(got.sessionToken())
          .expirationTime(Instant.ofEpochMilli(got.expiration()))
          .build();
    } catch (UnauthorizedException | InvalidGrantException e) {
      throw over();
    } catch (AbortedException e) {
      throw e;
    } catch (SdkException | NotSaid e) {
      throw Borrowing.failed(question, lender(), e);
    }
  }

  /// Renews a token that is over, where `aws sso login` left what that takes.
  private SsoToken fresh(SsoToken token) {
    Instant now = Instant.now();
    if (token.fresh(now)) {
      return token;
    }
    CreateTokenResponse answer =
        clients
            .oidc(region)
            .createToken(
                request ->
                    request
                        .grantType("refresh_token")
                        .clientId(token.text("clientId").orElse(""))
                        .clientSecret(token.text("clientSecret").orElse(""))
                        .refreshToken(token.text("refreshToken").orElse("")));
    return token.renewed(answer, now);
  }

  private NoCredentials over() {
    return new NoCredentials(
        new Cause(
            "The profile " + settings.profile() + " is not signed in",
            settings.hindrance(SsoToken.read(surroundings, settings)).why()
                + " Sign in with: "
                + settings.command(),
            question.host()));
  }
}
