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
  /**
   * Nothing is granted against the trust policy; one that names the principal is enough. One
   * that nobody looked at leaves it, in the role's account, to identity policies.
   */
  ROLE_TRUST;

  /** The kind that an action on a resource meets. */
  public static ResourceKind of(String action, String resource) {
    String folded = action.toLowerCase(Locale.ROOT);
    return folded.startsWith("kms:") || folded.startsWith("sts:")
        ? Arn.parse(resource).map(arn -> of(folded, arn)).orElse(PLAIN)
        : PLAIN;
  }

  private static ResourceKind of(String action, Arn arn) {
    // An alias stands for its key, save where the alias itself is made, moved or deleted.
    if (action.startsWith("kms:") && arn.service().equals("kms")) {
      return arn.resource().startsWith("alias/") && action.endsWith("alias") ? PLAIN : KMS_KEY;
    }
    boolean role = arn.service().equals("iam") && arn.resource().startsWith("role/");
    return role && action.startsWith("sts:") ? ROLE_TRUST : PLAIN;
  }
}
