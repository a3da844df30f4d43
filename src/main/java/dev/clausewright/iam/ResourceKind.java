package dev.clausewright.iam;

import java.util.Locale;

/** How the policy of a resource counts in its own account; across accounts it is always needed. */
public enum ResourceKind {
  /** It may grant alone; naming the account only repeats that identity policies decide. */
  PLAIN,
  /**
   * Nothing is granted without the key policy: it names the principal, or hands over to the
   * account.
   */
  KMS_KEY,
  /** Nothing is granted without the trust policy; one that names the principal is enough. */
  ROLE_TRUST;

  /** The kind that an action on a resource meets. */
  public static ResourceKind of(String action, String resource) {
    String lower = action.toLowerCase(Locale.ROOT);
    return Arn.parse(resource)
        .map(
            arn ->
                lower.startsWith("kms:")
                        && arn.service().equals("kms")
                        && !arn.resource().startsWith("alias/")
                    ? KMS_KEY
                    : lower.startsWith("sts:")
                            && arn.service().equals("iam")
                            && arn.resource().startsWith("role/")
                        ? ROLE_TRUST
                        : PLAIN)
        .orElse(PLAIN);
  }
}
