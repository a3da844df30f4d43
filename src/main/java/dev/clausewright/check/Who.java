package dev.clausewright.check;

import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.UserDetail;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import java.util.List;
import java.util.Optional;

/**
 * A role or user with the policies that reach it (P-51).
 *
 * @param name the short name for sentences
 * @param temporary true for temporary keys, whose session policy nobody sees
 */
record Who(String arn, String name, Policies identity, Policies boundary, boolean temporary) {
  static Who of(RoleDetail role) {
    return new Who(role.arn().text(), role.arn().name(), role.identity(), role.boundary(), false);
  }

  static Who of(UserDetail user, boolean temporary) {
    return new Who(user.arn(), user.name(), user.identity(), user.boundary(), temporary);
  }

  Who asSession() {
    return new Who(arn, name, identity, boundary, true);
  }

  String account() {
    return arn.split(":", 6)[4];
  }

  boolean isUser() {
    return arn.contains(":user/");
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
