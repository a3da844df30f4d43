package dev.clausewright.check;

import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.need.Place;
import java.util.List;
import java.util.Optional;

/** Finds whose policies decide (P-51). */
final class Principals {
  private Principals() {}

  static Seen<Who> of(Sight sight) {
    return switch (sight.ask().statement().authorization()) {
      case Authorization.None _ -> new Seen.Absent<>("The statement needs no authorization.");
      case Authorization.Role(RoleValue.SessionIdentity _, _) ->
          new Seen.NotHeld<>("Whose session will run the statement is not known.");
      case Authorization.Role _ ->
          sight.dataRole().then((role, _) -> sight.role(role)).map(Who::of);
      case Authorization.Keys keys ->
          sight.owner(keys.id()).then((owner, _) -> owner(sight, owner, keys.token().isPresent()));
    };
  }

  /** Whose policies decide, where that is known though the policies are not. */
  static Optional<String> arn(Sight sight) {
    return switch (sight.ask().statement().authorization()) {
      case Authorization.None _ -> Optional.empty();
      case Authorization.Role(RoleValue.SessionIdentity _, _) -> Optional.empty();
      case Authorization.Role _ -> sight.dataRole().found().map(RoleArn::text);
      case Authorization.Keys keys ->
          sight
              .owner(keys.id())
              .found()
              .flatMap(
                  owner ->
                      owner instanceof KeyOwner.User user
                          ? Optional.of(
                              user(sight.ask().place(), user.account().digits(), user.name()))
                          : Optional.empty());
    };
  }

  /** Of a user whose path is not known. */
  static String user(Place place, String account, String name) {
    return "arn:%s:iam::%s:user/%s".formatted(place.partition().id(), account, name);
  }

  private static Seen<Who> owner(Sight sight, KeyOwner owner, boolean temporary) {
    return switch (owner) {
      case KeyOwner.User user ->
          sight.user(user.account(), user.name()).map(found -> Who.of(found, temporary));
      case KeyOwner.Root _ -> new Seen.NotHeld<>("The keys of a root user are never used.");
      case KeyOwner.Session session -> session(sight, session);
    };
  }

  /** A session names its role without the path, so the role is looked up by name. */
  private static Seen<Who> session(Sight sight, KeyOwner.Session session) {
    String[] parts = session.arn().split(":", 6);
    String resource = parts.length == 6 ? parts[5] : "";
    if (resource.startsWith("assumed-role/")) {
      String name = resource.split("/", 3)[1];
      Seen<List<RoleSummary>> roles = sight.once("roles", () -> sight.account().roles());
      return roles
          .then(
              (all, when) ->
                  all.stream()
                      .map(RoleSummary::arn)
                      .filter(role -> role.name().equals(name))
                      .findFirst()
                      .<Seen<RoleArn>>map(role -> new Seen.Got<>(role, when))
                      .orElseGet(() -> new Seen.NotHeld<>("The role " + name + " is not at hand.")))
          .then((role, _) -> sight.role(role))
          .map(role -> Who.of(role).asSession());
    }
    if (resource.startsWith("user/")) {
      Seen<UserDetail> user =
          sight.user(session.account(), resource.substring(resource.lastIndexOf('/') + 1));
      return user.map(found -> Who.of(found, true));
    }
    return new Seen.NotHeld<>("Whose federated session the keys are is not at hand.");
  }
}
