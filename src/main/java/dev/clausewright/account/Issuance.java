package dev.clausewright.account;

import java.time.Duration;
import java.util.Optional;

/// How STS can be asked for temporary keys, and how long they may last for the one who asks (rule
/// book section 6, T-17, T-18).
public enum Issuance {
  SESSION_TOKEN("GetSessionToken"),
  ASSUME_ROLE("AssumeRole"),
  FEDERATION_TOKEN("GetFederationToken");

  /// Nothing lasts shorter.
  public static final Duration SHORTEST = Duration.ofMinutes(15);

  private static final Duration CHAINED = Duration.ofHours(1);
  private static final Duration ROLE = Duration.ofHours(12);
  private static final Duration USER = Duration.ofHours(36);

  private final String call;

  Issuance(String call) {
    this.call = call;
  }

  /// The name of the call.
  public String call() {
    return call;
  }

  /// Whether it can be had.
  public sealed interface Limit {
    /// At most this long; a sentence says why.
    record AtMost(Duration longest, String why) implements Limit {}

    /// Not by this identity; a sentence says why.
    record Never(String why) implements Limit {}
  }

  /// The limit while nothing is known of a role.
  public Limit limit(Identity identity) {
    return limit(identity, Optional.empty());
  }

  /// The limit of this call.
  ///
  /// @param ofRole what the role to become allows, where that is known
  public Limit limit(Identity identity, Optional<Duration> ofRole) {
    String arn = identity.arn();
    if (identity.root()) {
      return new Limit.Never(
          "You are the root user, whose keys never belong into a statement (SEC-1).");
    }
    if (arn.contains(":federated-user/")) {
      return new Limit.Never("A federated session may call nothing of STS but who it is (T-18).");
    }
    boolean role = arn.contains(":assumed-role/");
    boolean session = role || identity.expires().isPresent();
    return switch (this) {
      case ASSUME_ROLE ->
          role
              ? new Limit.AtMost(
                  CHAINED,
                  "You are in a role already, and a role that assumes a role gets one hour at most,"
                      + " whatever the role allows (T-17).")
              : ofRole
                  .map(
                      allowed ->
                          new Limit.AtMost(
                              allowed,
                              "The role allows %s at most (its maximum session duration)."
                                  .formatted(words(allowed))))
                  .orElseGet(
                      () ->
                          new Limit.AtMost(
                              ROLE,
                              "Up to what the role allows: one hour, unless it was raised to as"
                                  + " much as twelve."));
      case SESSION_TOKEN, FEDERATION_TOKEN ->
          session
              ? new Limit.Never(
                  call + " takes the permanent keys of a user; a session cannot call it (T-18).")
              : new Limit.AtMost(USER, "36 hours at most for a user.");
    };
  }

  /// Why a plan cannot be had, and which call reaches further; none if it can.
  ///
  /// @param ofRole what the role to become allows, where that is known
  public Optional<String> refusal(Identity identity, Duration wanted, Optional<Duration> ofRole) {
    return switch (limit(identity, ofRole)) {
      case Limit.Never(String why) -> Optional.of(why);
      case Limit.AtMost(Duration longest, String why) ->
          wanted.compareTo(SHORTEST) < 0
              ? Optional.of("15 minutes at least.")
              : wanted.compareTo(longest) <= 0
                  ? Optional.empty()
                  : Optional.of(why + further(identity, wanted));
    };
  }

  private static String words(Duration span) {
    String hours = span.toHours() == 1 ? "1 hour" : span.toHours() + " hours";
    return span.toMinutesPart() == 0 ? hours : hours + " " + span.toMinutesPart() + " minutes";
  }

  private String further(Identity identity, Duration wanted) {
    for (Issuance other : values()) {
      if (other != this
          && other.limit(identity) instanceof Limit.AtMost(Duration longest, var why)
          && wanted.compareTo(longest) <= 0) {
        return " " + other.call + " reaches further.";
      }
    }
    return " No call reaches further; better use a role in the statement, which renews itself.";
  }
}
