package dev.clausewright.iam;

import java.util.Optional;

/**
 * May this principal do this to that?
 *
 * @param action service and name, {@code s3:GetObject}, without wildcards
 * @param resourceAccount the account that owns the resource where its ARN does not tell (S3);
 *     empty: the account in the ARN, else the principal's own
 */
public record Question(
    Principal principal,
    String action,
    ResourceSet resource,
    Optional<String> resourceAccount,
    Context context) {

  /** The same question about another resource or set. */
  public Question about(ResourceSet other) {
    return new Question(principal, action, other, resourceAccount, context);
  }

  /** How the resource's own policy counts. */
  public ResourceKind kind() {
    return ResourceKind.of(action, resource.text());
  }

  /** The account that owns the resource, as far as it can be told; else the principal's. */
  Optional<String> owner() {
    return resourceAccount
        .or(() -> Arn.parse(resource.text()).filter(Arn::hasAccount).map(Arn::account))
        .or(principal::account);
  }
}
