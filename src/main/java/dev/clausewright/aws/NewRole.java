package dev.clausewright.aws;

import dev.clausewright.account.Change;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Parameter;
import dev.clausewright.account.LiveChanger.Written;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.RoleArn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a role that may do nothing yet.
record NewRole(IamCalls iam, Change.CreateRole change) implements Alteration {
  @Override
  public Seen<Intent> intent() {
    RoleArn role = change.role();
    return iam.trust(role)
        .then(
            (before, when) ->
                before.isPresent()
                    ? new Seen.Absent<>("There is a role named " + role.name() + " already.")
                    : new Seen.Got<>(
                        new Intent(
                            change,
                            List.of(new Call("iam", "CreateRole", parameters())),
                            Optional.of(
                                new Written(
                                    "Trust policy of " + role.name(),
                                    Optional.empty(),
                                    change.trust())),
                            "Can be taken back here as long as the role is as it was made."),
                        when));
  }

  private List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(new Parameter("RoleName", change.role().name()));
    if (!path().equals("/")) {
      parameters.add(new Parameter("Path", path()));
    }
    parameters.add(new Parameter("AssumeRolePolicyDocument", change.trust()));
    return parameters;
  }

  /// With a slash at either end.
  private String path() {
    String resource = change.role().text().split(":", 6)[5];
    return resource.substring("role".length(), resource.lastIndexOf('/') + 1);
  }

  @Override
  public Seen<Deed> deed(Intent intent) {
    return new Seen.Got<>(new Making(this), Instant.now());
  }

  private Seen<Boolean> create() {
    return iam.ask(
            Aim.MAKE,
            "CreateRole",
            change.role().text(),
            "the role " + change.role().name(),
            client ->
                client.createRole(
                    r ->
                        r.roleName(change.role().name())
                            .path(path())
                            .assumeRolePolicyDocument(change.trust())))
        .map(_ -> true);
  }

  private record Making(NewRole of) implements Deed {
    @Override
    public Seen<Boolean> make() {
      return of.create();
    }

    /// What it was given meanwhile, AWS looks at itself: it deletes no role that has policies.
    @Override
    public Seen<Boolean> stands() {
      return of.iam.trust(of.change.role()).map(now -> SameDocument.as(now, of.change.trust()));
    }

    @Override
    public String otherwise() {
      return "The role %s was changed since: it is left as it is."
          .formatted(of.change.role().name());
    }

    @Override
    public Seen<Boolean> take() {
      return of.iam.ask(
          Aim.DELETE,
          "DeleteRole",
          of.change.role().text(),
          "the role " + of.change.role().name(),
          client -> {
            client.deleteRole(r -> r.roleName(of.change.role().name()));
            return true;
          });
    }
  }
}
