package dev.clausewright.command;

import dev.clausewright.account.Marks;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.UserDetail;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import java.util.Map;
import java.util.Optional;

/**
 * A role or user with its policies and the context keys that follow from it.
 *
 * @param tagged whether its tags were told, so that a tag it does not have is absent
 */
record Bearer(Policies identity, Policies boundary, Context context, boolean tagged) {
  private static final String TAG = "aws:PrincipalTag/";

  /** A role, or a session of it. The id of a session is that of its role with its own name. */
  static Bearer of(Principal asking, RoleDetail role) {
    Context named = context(asking, role.arn().text(), "AssumedRole");
    Optional<String> id =
        asking instanceof Principal.AssumedRole session
            ? role.marks().id().map(found -> found + ":" + session.session())
            : Optional.empty();
    return new Bearer(
        role.identity(),
        role.boundary(),
        marked(named, id, role.marks()),
        role.marks().tags().isPresent());
  }

  static Bearer of(Principal asking, UserDetail user) {
    Context named = context(asking, user.arn(), "User").with("aws:username", user.name());
    return new Bearer(
        user.identity(),
        user.boundary(),
        marked(named, user.marks().id(), user.marks()),
        user.marks().tags().isPresent());
  }

  private static Context marked(Context named, Optional<String> id, Marks marks) {
    Context all =
        id.isPresent() ? named.with("aws:userid", id.get()) : named.withUnknown("aws:userid");
    for (Map.Entry<String, String> tag : marks.tags().orElse(Map.of()).entrySet()) {
      all = all.with(TAG + tag.getKey(), tag.getValue());
    }
    return all;
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
          context(user, user.text(), "FederatedUser")
              .with("aws:userid", user.arn().account() + ":" + user.name());
      case Principal.AccountRoot root ->
          context(root, root.text(), "Account").with("aws:userid", root.arn().account());
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
