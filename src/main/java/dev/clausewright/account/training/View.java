package dev.clausewright.account.training;

import dev.clausewright.account.Account;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Attachment;
import dev.clausewright.account.Change;
import dev.clausewright.account.Digest;
import dev.clausewright.account.Holder;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Layer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The account as it stands after a list of changes: what the folders say, with each change
/// laid over it in turn. It never changes itself.
record View(Account base, List<Change> changes) {
  View {
    changes = List.copyOf(changes);
  }

  View with(Change change) {
    List<Change> more = new ArrayList<>(changes);
    more.add(change);
    return new View(base, more);
  }

  Seen<List<Target>> targets() {
    return base.targets().map(targets -> targets.stream().map(this::changed).toList());
  }

  private Target changed(Target target) {
    Target changed = target;
    for (Change change : changes) {
      changed = changed(changed, change);
    }
    return changed;
  }

  private static Target changed(Target target, Change change) {
    return switch (change) {
      case Change.AttachRole(var id, var role) when id.equals(target.id()) ->
          with(target, attached(target, role), target.defaultRole());
      case Change.SetDefaultRole(var id, var role) when id.equals(target.id()) ->
          with(target, attached(target, role), Optional.of(role));
      case Change.Wait(var id) when id.equals(target.id()) ->
          with(target, settled(target), target.defaultRole());
      case Change.AttachRole other -> target;
      case Change.SetDefaultRole other -> target;
      case Change.Wait other -> target;
      case Change.CreateRole other -> target;
      case Change.PutPolicy other -> target;
      case Change.AddManagedPolicy other -> target;
      case Change.RemovePolicy other -> target;
      case Change.UpdateTrust other -> target;
    };
  }

  private static Target with(Target target, List<Attachment> roles, Optional<RoleArn> defaultRole) {
    return new Target(
        target.id(), target.arn(), target.status(), roles, defaultRole, target.workgroups());
  }

  /// In sync at once: a learner should not have to wait for a cluster that is none.
  private static List<Attachment> attached(Target target, RoleArn role) {
    List<Attachment> roles = new ArrayList<>(target.roles());
    roles.removeIf(attachment -> attachment.role().equals(role));
    roles.add(new Attachment(role, ApplyStatus.IN_SYNC));
    return roles;
  }

  private static List<Attachment> settled(Target target) {
    return target.roles().stream()
        .filter(attachment -> attachment.status() != ApplyStatus.REMOVING)
        .map(attachment -> new Attachment(attachment.role(), ApplyStatus.IN_SYNC))
        .toList();
  }

  Seen<List<RoleSummary>> roles() {
    return base.roles()
        .map(
            roles -> {
              List<RoleSummary> all = new ArrayList<>();
              roles.forEach(role -> all.add(summary(role.arn())));
              changes.stream()
                  .flatMap(change -> created(change).stream())
                  .forEach(made -> all.add(summary(made.role())));
              all.sort(Comparator.comparing(role -> role.arn().name()));
              return List.copyOf(all);
            });
  }

  private RoleSummary summary(RoleArn arn) {
    return new RoleSummary(arn, () -> role(arn).found().map(Digest::of));
  }

  Seen<RoleDetail> role(RoleArn arn) {
    Optional<RoleDetail> made =
        changes.stream()
            .flatMap(change -> created(change).stream())
            .filter(create -> create.role().equals(arn))
            .map(create -> bare(arn, create.trust()))
            .findFirst();
    Seen<RoleDetail> before =
        made.<Seen<RoleDetail>>map(role -> new Seen.Got<>(role, Instant.now()))
            .orElseGet(() -> base.role(arn));
    return before.map(this::changed);
  }

  private static Optional<Change.CreateRole> created(Change change) {
    return change instanceof Change.CreateRole create ? Optional.of(create) : Optional.empty();
  }

  private static RoleDetail bare(RoleArn arn, String trust) {
    return new RoleDetail(arn, trust(arn, trust), Policies.none(), Policies.none());
  }

  private static Policies trust(RoleArn role, String document) {
    return Policies.read(Layer.TRUST, "resource", "trust policy of " + role.name(), document);
  }

  private RoleDetail changed(RoleDetail role) {
    Holder holder = new Holder.Role(role.arn());
    RoleDetail changed = role;
    for (Change change : changes) {
      if (change instanceof Change.UpdateTrust(var arn, var document) && arn.equals(role.arn())) {
        changed = changed.withTrust(trust(arn, document));
      }
      changed = changed.withIdentity(changed(changed.identity(), holder, change));
    }
    return changed;
  }

  Seen<UserDetail> user(AccountId account, String name) {
    return base.user(account, name).map(user -> changed(user, account));
  }

  private UserDetail changed(UserDetail user, AccountId account) {
    Policies identity = user.identity();
    for (Change change : changes) {
      identity = changed(identity, new Holder.User(account, user.name()), change);
      for (String group : user.groups()) {
        identity = changed(identity, new Holder.Group(account, group), change);
      }
    }
    return user.withIdentity(identity);
  }

  private static Policies changed(Policies policies, Holder holder, Change change) {
    return switch (change) {
      case Change.PutPolicy(var to, var name, var document) when to.equals(holder) ->
          policies.with(
              holder.inlineName(name),
              Policies.read(
                  Layer.IDENTITY, holder.inlineName(name), holder.inlineRoute(), document));
      case Change.AddManagedPolicy(var to, var name, var document) when to.equals(holder) ->
          managed(policies, holder, name, document);
      case Change.RemovePolicy(var from, var name) when from.equals(holder) ->
          policies.without(holder.inlineName(name));
      case Change.PutPolicy other -> policies;
      case Change.AddManagedPolicy other -> policies;
      case Change.RemovePolicy other -> policies;
      case Change.AttachRole other -> policies;
      case Change.SetDefaultRole other -> policies;
      case Change.Wait other -> policies;
      case Change.CreateRole other -> policies;
      case Change.UpdateTrust other -> policies;
    };
  }

  private static Policies managed(Policies policies, Holder holder, String name, String document) {
    String arn = "arn:aws:iam::" + account(holder).digits() + ":policy/" + name;
    String as = holder.managedName(arn);
    return policies.with(
        as, Policies.read(Layer.IDENTITY, as, name + ", " + holder.managedRoute(), document));
  }

  private static AccountId account(Holder holder) {
    return switch (holder) {
      case Holder.Role(var arn) -> arn.account();
      case Holder.User(var account, var name) -> account;
      case Holder.Group(var account, var name) -> account;
    };
  }
}
