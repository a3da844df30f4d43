package dev.clausewright.aws;

import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Parameter;
import dev.clausewright.account.LiveChanger.Written;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import java.util.List;
import java.util.Optional;

/// Makes a managed policy and attaches it.
record ManagedPolicy(IamCalls iam, Change.AddManagedPolicy change) implements Alteration {
  @Override
  public Seen<Intent> intent() {
    Holder holder = change.holder();
    return iam.managed(arn())
        .then(
            (before, when) ->
                before.isPresent()
                    ? new Seen.Absent<>("There is a policy named " + change.name() + " already.")
                    : new Seen.Got<>(
                        new Intent(
                            change,
                            List.of(
                                new Call(
                                    "iam",
                                    "CreatePolicy",
                                    List.of(
                                        new Parameter("PolicyName", change.name()),
                                        new Parameter("PolicyDocument", change.document()))),
                                new Call(
                                    "iam",
                                    "Attach" + IamCalls.word(holder) + "Policy",
                                    List.of(
                                        new Parameter(
                                            IamCalls.word(holder) + "Name", IamCalls.name(holder)),
                                        new Parameter("PolicyArn", arn())))),
                            Optional.of(
                                new Written(
                                    change.name() + ", " + holder.managedRoute(),
                                    Optional.empty(),
                                    change.document())),
                            "Can be taken back here as long as nobody changed %s since."
                                .formatted(change.name())),
                        when));
  }

  private String arn() {
    AccountId account =
        switch (change.holder()) {
          case Holder.Role(RoleArn role) -> role.account();
          case Holder.User(AccountId of, String _) -> of;
          case Holder.Group(AccountId of, String _) -> of;
        };
    return iam.arn(account, "policy/" + change.name());
  }

  @Override
  public Seen<Back> done(Intent intent) {
    Seen<Boolean> made =
        iam.ask(
            "CreatePolicy",
            arn(),
            "the policy " + change.name(),
            client -> {
              client.createPolicy(
                  r -> r.policyName(change.name()).policyDocument(change.document()));
              return true;
            });
    Seen<Boolean> attached = made.then((_, _) -> attach(true));
    if (made instanceof Seen.Got<Boolean> && !(attached instanceof Seen.Got<Boolean>)) {
      // The exact reverse of what was made just now: nobody has it.
      delete();
    }
    return attached.map(_ -> new ManagedBack(this));
  }

  private Seen<Boolean> attach(boolean on) {
    Holder holder = change.holder();
    String name = IamCalls.name(holder);
    return iam.ask(
        (on ? "Attach" : "Detach") + IamCalls.word(holder) + "Policy",
        iam.arn(holder),
        "the policy " + change.name(),
        client -> {
          switch (holder) {
            case Holder.Role _ when on ->
                client.attachRolePolicy(r -> r.roleName(name).policyArn(arn()));
            case Holder.User _ when on ->
                client.attachUserPolicy(r -> r.userName(name).policyArn(arn()));
            case Holder.Group _ when on ->
                client.attachGroupPolicy(r -> r.groupName(name).policyArn(arn()));
            case Holder.Role _ -> client.detachRolePolicy(r -> r.roleName(name).policyArn(arn()));
            case Holder.User _ -> client.detachUserPolicy(r -> r.userName(name).policyArn(arn()));
            case Holder.Group _ ->
                client.detachGroupPolicy(r -> r.groupName(name).policyArn(arn()));
          }
          return true;
        });
  }

  private Seen<Boolean> delete() {
    return iam.ask(
        "DeletePolicy",
        arn(),
        "the policy " + change.name(),
        client -> {
          client.deletePolicy(r -> r.policyArn(arn()));
          return true;
        });
  }

  private record ManagedBack(ManagedPolicy of) implements Back {
    @Override
    public Seen<Boolean> untouched() {
      return of.iam.managed(of.arn()).map(now -> SameDocument.as(now, of.change.document()));
    }

    @Override
    public String otherwise() {
      return "The policy %s was changed since: it is left as it is.".formatted(of.change.name());
    }

    @Override
    public Seen<Boolean> take() {
      return of.attach(false).then((_, _) -> of.delete());
    }
  }
}
