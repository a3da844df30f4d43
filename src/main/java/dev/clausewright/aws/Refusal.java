package dev.clausewright.aws;

import java.util.Locale;
import java.util.Set;

/// What the code of an error answer stands for. Each service has its own spelling, so endings
/// such as `Exception` and `Fault` do not count.
@SuppressWarnings("ImmutableEnumChecker")
enum Refusal {
  /// The key is unknown, deleted, inactive, of another partition, or lacks its token.
  UNKNOWN_KEY(
      "InvalidClientTokenId",
      "UnrecognizedClient",
      "InvalidAccessKeyId",
      "AuthFailure",
      "MissingAuthenticationToken",
      "InvalidToken"),
  /// The secret is wrong, or the clock.
  WRONG_SIGNATURE(
      "SignatureDoesNotMatch",
      "InvalidSignature",
      "RequestTimeTooSkewed",
      "RequestInTheFuture",
      "IncompleteSignature"),
  EXPIRED("ExpiredToken", "RequestExpired", "TokenRefreshRequired"),
  DENIED(
      "AccessDenied",
      "UnauthorizedOperation",
      "Unauthorized",
      "NotAuthorized",
      "AccessDeniedForDependency",
      "AllAccessDisabled"),
  TOO_FAST(
      "Throttling",
      "Throttled",
      "ThrottledException",
      "RequestThrottled",
      "RequestLimitExceeded",
      "TooManyRequests",
      "SlowDown",
      "BandwidthLimitExceeded",
      "PriorRequestNotComplete",
      "ProvisionedThroughputExceeded"),
  NOT_THERE(
      "NoSuchEntity",
      "ClusterNotFound",
      "NoSuchBucket",
      "NoSuchKey",
      "ResourceNotFound",
      "NotFound",
      "TableNotFound"),
  BUSY(
      "InvalidClusterState",
      "InvalidNamespaceState",
      "ConflictException",
      "ConcurrentModification"),
  ELSEWHERE(
      "PermanentRedirect",
      "TemporaryRedirect",
      "AuthorizationHeaderMalformed",
      "IllegalLocationConstraint"),
  SERVER(
      "InternalFailure",
      "InternalError",
      "InternalServer",
      "InternalServerError",
      "ServiceUnavailable",
      "ServiceFailure",
      "Unavailable",
      "DependencyTimeout",
      "KMSInternal",
      "PolicyEvaluation"),
  OTHER;

  private final Set<String> codes;

  Refusal(String... codes) {
    this.codes =
        java.util.Arrays.stream(codes)
            .map(Refusal::bare)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static String bare(String code) {
    return code.toLowerCase(Locale.ROOT).replaceFirst("(exception|fault|error)$", "");
  }

  /// Decides on the code, never on the status; only where there is no code, as in the answer to
  /// a HEAD, the status is all there is.
  static Refusal of(String code, int status) {
    for (Refusal refusal : values()) {
      if (refusal.codes.contains(bare(code))) {
        return refusal;
      }
    }
    if (!code.isEmpty() && status < 500) {
      return OTHER;
    }
    return switch (status) {
      case 429, 503 -> code.isEmpty() && status == 429 ? TOO_FAST : SERVER;
      case 403 -> DENIED;
      case 404 -> NOT_THERE;
      case 301, 307 -> ELSEWHERE;
      default -> status >= 500 ? SERVER : OTHER;
    };
  }
}
