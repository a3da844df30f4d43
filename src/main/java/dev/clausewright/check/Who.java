package dev.clausewright.check;

import dev.clausewright.account.Marks;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.UserDetail;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A role or user with the policies that reach it (P-51).
 *
 * @param name the short name for sentences
 * @param temporary true for temporary keys, whose session policy nobody sees
 */
record Who(
    String arn, String name, Policies identity, Policies boundary, Marks marks, boolean temporary) {
  private static final String TAG = "aws:principaltag/";

  static Who of(RoleDetail role) {
    return new Who(
        role.arn().text(),
        role.arn().name(),
        role.identity(),
        role.boundary(),
        role.marks(),
        false);
  }

  static Who of(UserDetail user, boolean temporary) {
    return new Who(
        user.arn(), user.name(), user.identity(), user.boundary(), user.marks(), temporary);
  }

  Who asSession() {
    return new Who(arn, name, identity, boundary, marks, true);
  }

  String account() {
    return arn.split(":", 6)[4];
  }

  boolean isUser() {
    return arn.contains(":user/");
  }

  /**
   * What follows from the principal: absent, too, is known, as a user's name is of a role.
   *
   * @param asked keys in lower case; tags among them that it does not have are absent
   */
  Context context(Set<String> asked) {
    Context known =
        Context.empty()
            .with("aws:PrincipalArn", arn)
            .with("aws:PrincipalAccount", account())
            .with("aws:PrincipalType", isUser() ? "User" : "AssumedRole")
            .with("aws:username", isUser() ? List.of(name) : List.of());
    if (isUser() && marks.id().isPresent()) {
      known = known.with("aws:userid", marks.id().get());
    }
    if (marks.tags().isEmpty()) {
      return known;
    }
    for (String key : asked) {
      known = key.startsWith(TAG) ? known.with(key) : known;
    }
    for (Map.Entry<String, String> tag : marks.tags().get().entrySet()) {
      known = known.with(TAG + tag.getKey(), tag.getValue());
    }
    return known;
  }

  Principal principal() {
    Optional<Principal> read = Principal.parse(arn);
    return read.orElseThrow(() -> new IllegalStateException("Not a principal: " + arn));
  }

  /** Its own layers; Redshift passes no session policy to a role, long-term keys have none. */
  Layers layers() {
    Layers layers = Layers.none().withIdentity(identity.sources()).withBoundary(boundary.sources());
    for (var flaw : identity.flaws()) {
      layers = layers.withFlaw(flaw);
    }
    for (var flaw : boundary.flaws()) {
      layers = layers.withFlaw(flaw);
    }
    return temporary ? layers : layers.withSession(List.of());
  }
}
