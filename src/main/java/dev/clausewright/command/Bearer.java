package dev.clausewright.command;

import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.UserDetail;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;

/** A role or user with its policies and the context keys that follow from it. */
record Bearer(Policies identity, Policies boundary, Context context) {

  /** A role, or a session of it. The id of a session holds its name and the role's id. */
  static Bearer of(Principal asking, RoleDetail role) {
    return new Bearer(
        role.identity(),
        role.boundary(),
        context(asking, role.arn().text(), "AssumedRole").withUnknown("aws:userid"));
  }

  static Bearer of(Principal asking, UserDetail user) {
    Context named = context(asking, user.arn(), "User").with("aws:username", user.name());
    return new Bearer(
        user.identity(),
        user.boundary(),
        user.id().isEmpty()
            ? named.withUnknown("aws:userid")
            : named.with("aws:userid", user.id()));
  }

  /** What follows from a principal's name alone, if it was not found. */
  static Context context(Principal principal) {
    return switch (principal) {
      case Principal.Role role ->
          context(role, role.text(), "AssumedRole").withUnknown("aws:userid");
      case Principal.AssumedRole session ->
          context(session, session.text(), "AssumedRole")
              .withUnknown("aws:PrincipalArn", "aws:userid");
      case Principal.User user ->
          context(user, user.text(), "User")
              .with("aws:username", user.name())
              .withUnknown("aws:userid");
      case Principal.FederatedUser user ->
          context(user, user.text(), "FederatedUser").withUnknown("aws:userid");
      case Principal.AccountRoot root -> context(root, root.text(), "Account");
      case Principal.Service service -> Context.empty();
    };
  }

  private static Context context(Principal principal, String arn, String type) {
    return Context.empty()
        .with("aws:PrincipalArn", arn)
        .with("aws:PrincipalAccount", principal.account().orElse(""))
        .with("aws:PrincipalType", type);
  }

  Layers over(Layers layers) {
    Layers all = layers.withIdentity(identity.sources()).withBoundary(boundary.sources());
    for (Flaw flaw : identity.and(boundary).flaws()) {
      all = all.withFlaw(flaw);
    }
    return all;
  }
}
