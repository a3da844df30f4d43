package dev.clausewright.account;

/// The quiet line that a role picker shows. It only sums up for the eye; what is decided is
/// decided by the checks.
///
/// @param trust who may become the role, such as `Trusts Redshift`
/// @param access what it reads, such as `reads lake/in/*`
/// @param usable whether Redshift itself may become it; a role it may not is shown, never
///     hidden
public record Digest(String trust, String access, boolean usable) {
  public static Digest of(RoleDetail role) {
    TrustWords trust = TrustWords.of(role);
    return new Digest(trust.words(), AccessWords.of(role), trust.usable());
  }

  /// The line, such as `Trusts Redshift · reads lake/in/*`, or `Trusts EC2, not Redshift:
  /// cannot be used`.
  public String reason() {
    return usable ? trust + " · " + access : trust;
  }
}
