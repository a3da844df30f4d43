package dev.clausewright.aws;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Change;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Parameter;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.RoleArn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Attaches a role, or makes it the default and attaches it in the same call.
record Attaching(Warehouse at, RoleArn role, boolean asDefault, Change change)
    implements Alteration {
  @Override
  public Seen<Intent> intent() {
    return at.standing()
        .then(
            (now, when) ->
                settled(now)
                    ? new Seen.Absent<>(
                        asDefault
                            ? "%s is the default role of %s already."
                                .formatted(role.name(), at.id().name())
                            : "%s is attached to %s already."
                                .formatted(role.name(), at.id().name()))
                    : new Seen.Got<>(
                        new Intent(change, List.of(call(now)), Optional.empty(), back(now)), when));
  }

  private boolean settled(Warehouse.Standing now) {
    boolean attached =
        Optional.ofNullable(now.roles().get(role.text()))
            .filter(status -> status != ApplyStatus.REMOVING)
            .isPresent();
    return attached && (!asDefault || now.defaultRole().filter(role.text()::equals).isPresent());
  }

  private Call call(Warehouse.Standing now) {
    List<Parameter> parameters = new ArrayList<>();
    if (at.serverless()) {
      parameters.add(new Parameter("namespaceName", at.id().name()));
      whole(now).forEach(arn -> parameters.add(new Parameter("iamRoles", arn)));
      defaultRole(now).ifPresent(arn -> parameters.add(new Parameter("defaultIamRoleArn", arn)));
      return new Call("redshift-serverless", "UpdateNamespace", parameters);
    }
    parameters.add(new Parameter("ClusterIdentifier", at.id().name()));
    added(now).forEach(arn -> parameters.add(new Parameter("AddIamRoles", arn)));
    if (asDefault) {
      parameters.add(new Parameter("DefaultIamRoleArn", role.text()));
    }
    return new Call("redshift", "ModifyClusterIamRoles", parameters);
  }

  private List<String> added(Warehouse.Standing now) {
    return now.roles().containsKey(role.text()) ? List.of() : List.of(role.text());
  }

  private List<String> whole(Warehouse.Standing now) {
    List<String> all = new ArrayList<>(now.roles().keySet());
    all.addAll(added(now));
    return all;
  }

  private Optional<String> defaultRole(Warehouse.Standing now) {
    return asDefault ? Optional.of(role.text()) : now.defaultRole();
  }

  private String back(Warehouse.Standing now) {
    return cannotGoBack(now)
        ? "Another role can be made the default later; having none again, AWS offers no call for."
        : "Can be taken back here as long as nobody changed the roles of %s since."
            .formatted(at.id().name());
  }

  /// There is no documented way to have no default role again while the role stays.
  private boolean cannotGoBack(Warehouse.Standing now) {
    return asDefault && now.defaultRole().isEmpty() && now.roles().containsKey(role.text());
  }

  @Override
  public Seen<Deed> deed(Intent intent) {
    return at.standing().map(before -> new Adding(this, before));
  }

  private record Adding(Attaching of, Warehouse.Standing before) implements Deed {
    @Override
    public Seen<Boolean> make() {
      Seen<Boolean> made =
          of.at.serverless()
              ? of.at.update(of.whole(before), of.defaultRole(before))
              : of.at.modify(
                  of.added(before),
                  List.of(),
                  of.asDefault ? Optional.of(of.role.text()) : Optional.empty());
      return made instanceof Seen.Failed<Boolean>(Cause cause) ? withState(cause) : made;
    }

    /// What it is busy with explains most of what goes wrong (E-41).
    private Seen<Boolean> withState(Cause cause) {
      String state = of.at.standing().found().map(Warehouse.Standing::state).orElse("");
      return new Seen.Failed<>(
          state.isEmpty() || state.equalsIgnoreCase("available")
              ? cause
              : new Cause(
                  cause.what(),
                  cause.why() + " AWS says that %s is %s.".formatted(of.at.id().name(), state),
                  cause.place()));
    }

    /// Others may come and go on a cluster; a namespace’s list is written whole.
    @Override
    public Seen<Boolean> stands() {
      return of.at.standing().map(this::standsIn);
    }

    private boolean standsIn(Warehouse.Standing now) {
      boolean there = now.roles().containsKey(of.role.text());
      boolean sameDefault = now.defaultRole().equals(of.defaultRole(before));
      boolean sameList =
          !of.at.serverless() || now.roles().keySet().equals(Set.copyOf(of.whole(before)));
      return there && sameDefault && sameList;
    }

    @Override
    public Optional<String> lasting() {
      return of.cannotGoBack(before)
          ? Optional.of(
              "%s had no default role before, and AWS offers no call to have none again: make another role the default."
                  .formatted(of.at.id().name()))
          : Optional.empty();
    }

    @Override
    public String otherwise() {
      return "The roles of %s were changed since: they are left as they are."
          .formatted(of.at.id().name());
    }

    @Override
    public Seen<Boolean> take() {
      return of.at.serverless()
          ? of.at.update(List.copyOf(before.roles().keySet()), before.defaultRole())
          : of.at.modify(
              List.of(), of.added(before), of.asDefault ? before.defaultRole() : Optional.empty());
    }
  }
}
