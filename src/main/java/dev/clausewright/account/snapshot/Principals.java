package dev.clausewright.account.snapshot;

import dev.clausewright.account.Digest;
import dev.clausewright.account.Holder;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Layer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Roles and users with their policies. A document is read when first asked for.
final class Principals {
  private final IamIndex index;
  private final Documents documents = new Documents();

  Principals(IamIndex index) {
    this.index = index;
  }

  /// All roles by name; entries whose ARN is none are not usable by any statement and left out.
  List<RoleSummary> roles() {
    return index.roles().values().stream()
        .flatMap(role -> RoleArn.read(role.arn()).found().stream())
        .sorted(Comparator.comparing(RoleArn::name).thenComparing(RoleArn::path))
        .map(arn -> new RoleSummary(arn, () -> role(arn).map(Digest::of)))
        .toList();
  }

  Optional<RoleDetail> role(RoleArn arn) {
    return Optional.ofNullable(index.roles().get(arn.text()))
        .map(
            role ->
                new RoleDetail(
                    arn,
                    policy(Layer.TRUST, "resource", "trust policy of " + arn.name(), role.trust()),
                    held(new Holder.Role(arn), role.grants()),
                    boundary(arn.name(), role.grants()),
                    role.grants().marks(role.id())));
  }

  /// The ARNs of the roles of this name, whatever their path (L-32).
  List<String> rolesNamed(String name) {
    return index.roles().keySet().stream()
        .filter(arn -> IamIndex.nameOf(arn).equalsIgnoreCase(name))
        .toList();
  }

  List<String> users() {
    return List.copyOf(index.users().keySet());
  }

  Optional<UserDetail> user(AccountId account, String name) {
    return Optional.ofNullable(index.users().get(name))
        .map(
            user -> {
              Policies identity = held(new Holder.User(account, name), user.grants());
              for (String group : user.groups()) {
                identity = identity.and(through(new Holder.Group(account, group)));
              }
              return new UserDetail(
                  user.arn(),
                  user.groups(),
                  identity,
                  boundary(name, user.grants()),
                  user.grants().marks(user.id()));
            });
  }

  private Policies through(Holder.Group group) {
    return index
        .group(group.name())
        .map(found -> held(group, found.grants()))
        .orElseGet(
            () ->
                Policies.missing(
                    Layer.IDENTITY, "group:" + group.name(), "policies of group " + group.name()));
  }

  private Policies held(Holder holder, Grants grants) {
    Policies policies = Policies.none();
    for (Grants.Inline inline : grants.inline()) {
      policies =
          policies.and(
              policy(
                  Layer.IDENTITY,
                  holder.inlineName(inline.name()),
                  holder.inlineRoute(),
                  inline.document()));
    }
    for (String arn : grants.attached()) {
      policies =
          policies.and(
              managed(Layer.IDENTITY, holder.managedName(arn), holder.managedRoute(), arn));
    }
    return policies;
  }

  private Policies boundary(String holder, Grants grants) {
    return grants
        .boundary()
        .map(arn -> managed(Layer.BOUNDARY, "boundary:" + arn, "boundary of " + holder, arn))
        .orElse(Policies.none());
  }

  private Policies managed(Layer layer, String name, String route, String arn) {
    return index
        .managed(arn)
        .map(document -> policy(layer, name, route, document))
        .orElseGet(() -> Policies.missing(layer, name, route));
  }

  private Policies policy(Layer layer, String name, String route, Passage document) {
    return documents
        .read(document)
        .map(reading -> Policies.of(layer, name, route, reading))
        .orElseGet(() -> Policies.missing(layer, name, route));
  }
}
