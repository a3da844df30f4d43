package dev.clausewright.account.training;

import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import dev.clausewright.iam.Problem;
import java.util.List;
import java.util.Optional;

/// What AWS would refuse.
final class Acceptance {
  /// Roles that a cluster takes.
  private static final int MOST_ROLES = 50;

  private final View view;

  private Acceptance(View view) {
    this.view = view;
  }

  /// Why a change cannot be done to the account as it stands; none if it can.
  static Optional<String> refusal(View view, Change change) {
    Acceptance acceptance = new Acceptance(view);
    return switch (change) {
      case Change.CreateRole(var role, var trust) ->
          acceptance.taken(role).or(() -> document("trust policy", trust));
      case Change.AttachRole(var target, var role) -> acceptance.attaching(target, role);
      case Change.SetDefaultRole(var target, var role) -> acceptance.attaching(target, role);
      case Change.Wait(var target) -> acceptance.noTarget(target);
      case Change.PutPolicy(var holder, var name, var json) ->
          acceptance.nobody(holder).or(() -> document("policy", json));
      case Change.AddManagedPolicy(var holder, var name, var json) ->
          acceptance.nobody(holder).or(() -> document("policy", json));
      case Change.RemovePolicy(var holder, var name) -> acceptance.noPolicy(holder, name);
      case Change.UpdateTrust(var role, var json) ->
          acceptance.noRole(role).or(() -> document("trust policy", json));
    };
  }

  private Optional<String> attaching(TargetId id, RoleArn role) {
    return noTarget(id)
        .or(
            () ->
                role.account().equals(id.account())
                    ? Optional.empty()
                    : Optional.of(
                        "Role and cluster must be in the same account; reach another account’s role"
                            + " through a chain."))
        .or(() -> noRole(role))
        .or(() -> full(id, role));
  }

  private Optional<String> noTarget(TargetId id) {
    return target(id).isPresent()
        ? Optional.empty()
        : Optional.of("There is no " + id.name() + " in " + id.region().name() + ".");
  }

  private Optional<String> full(TargetId id, RoleArn role) {
    return target(id)
        .filter(t -> t.roles().size() >= MOST_ROLES && t.standing(role).isEmpty())
        .map(t -> id.name() + " has 50 roles already, and takes no more.");
  }

  private Optional<Target> target(TargetId id) {
    return view.targets().found().stream()
        .flatMap(List::stream)
        .filter(target -> target.id().equals(id))
        .findFirst();
  }

  private Optional<String> noRole(RoleArn role) {
    return view.role(role).found().isPresent()
        ? Optional.empty()
        : Optional.of("There is no role " + role.text() + ".");
  }

  /// Names are unique in an account whatever their path and case (L-31).
  private Optional<String> taken(RoleArn role) {
    if (view.base().id().filter(role.account()::equals).isEmpty()) {
      return Optional.of("A role can be made in the home account only.");
    }
    return view.roles().found().stream()
        .flatMap(List::stream)
        .map(RoleSummary::arn)
        .filter(other -> other.name().equalsIgnoreCase(role.name()))
        .findFirst()
        .map(other -> "There is a role named " + other.name() + " already.");
  }

  private Optional<String> nobody(Holder holder) {
    return policiesOf(holder).isPresent()
        ? Optional.empty()
        : Optional.of("There is no " + holder.called() + " in this account.");
  }

  private Optional<String> noPolicy(Holder holder, String name) {
    return policiesOf(holder).filter(held -> held.has(holder.inlineName(name))).isPresent()
        ? Optional.empty()
        : Optional.of(holder.called() + " has no inline policy named " + name + ".");
  }

  private Optional<Policies> policiesOf(Holder holder) {
    return switch (holder) {
      case Holder.Role(var arn) -> view.role(arn).found().map(role -> role.identity());
      case Holder.User(var account, var name) ->
          view.user(account, name).found().map(user -> user.identity());
      case Holder.Group(var account, var name) ->
          view.base().users().found().stream()
              .flatMap(List::stream)
              .flatMap(user -> view.user(account, user).found().stream())
              .filter(user -> user.groups().contains(name))
              .map(user -> user.identity())
              .findFirst();
    };
  }

  private static Optional<String> document(String what, String json) {
    return switch (Policy.read(json)) {
      case PolicyReading.Parsed parsed -> Optional.empty();
      case PolicyReading.Invalid(List<Problem> problems) -> {
        Problem first = problems.getFirst();
        yield Optional.of(
            "AWS would refuse this " + what + ": line " + first.line() + ", " + first.message());
      }
    };
  }
}
