package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Parameter;
import dev.clausewright.account.LiveChanger.Written;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
  public Seen<Deed> deed(Intent intent) {
    return new Seen.Got<>(new Adding(this), Instant.now());
  }

  /// Both calls. Where the policy was made and could not be attached, it is deleted again: nobody
  /// has it.
  private Seen<Boolean> make() {
    Seen<Boolean> made = create();
    if (made instanceof Seen.Failed<Boolean> && isAsWritten(iam.managed(arn()))) {
      made = new Seen.Got<>(true, Instant.now());
    }
    if (!(made instanceof Seen.Got<Boolean>)) {
      return made;
    }
    Seen<Boolean> attached = attach(true);
    if (attached instanceof Seen.Got<Boolean>
        || isOnce(iam.attachments(arn()))
        || delete() instanceof Seen.Got<Boolean>) {
      return attached;
    }
    return new Seen.Failed<>(
        new Cause(
            "The policy " + change.name() + " could not be attached",
            "It was made, but not attached, and could not be deleted again either: attach or delete"
                + " it yourself.",
            arn()));
  }

  private boolean isAsWritten(Seen<Optional<String>> now) {
    return now.found().filter(document -> SameDocument.as(document, change.document())).isPresent();
  }

  private static boolean isOnce(Seen<OptionalInt> attachments) {
    return attachments.found().filter(times -> times.equals(OptionalInt.of(1))).isPresent();
  }

  private Seen<Boolean> create() {
    return iam.ask(
        Aim.MAKE,
        "CreatePolicy",
        arn(),
        "the policy " + change.name(),
        client -> {
          client.createPolicy(r -> r.policyName(change.name()).policyDocument(change.document()));
          return true;
        });
  }

  private Seen<Boolean> attach(boolean on) {
    Holder holder = change.holder();
    String name = IamCalls.name(holder);
    return iam.ask(
        on ? Aim.ATTACH : Aim.DETACH,
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
        Aim.DELETE,
        "DeletePolicy",
        arn(),
        "the policy " + change.name(),
        client -> {
          client.deletePolicy(r -> r.policyArn(arn()));
          return true;
        });
  }

  private record Adding(ManagedPolicy of) implements Deed {
    @Override
    public Seen<Boolean> make() {
      return of.make();
    }

    /// A policy that somebody else attached as well is no longer only ours.
    @Override
    public Seen<Boolean> stands() {
      return of.iam
          .managed(of.arn())
          .then(
              (now, when) ->
                  SameDocument.as(now, of.change.document())
                      ? of.iam.attachments(of.arn()).map(times -> times.orElse(1) == 1)
                      : new Seen.Got<>(false, when));
    }

    @Override
    public String otherwise() {
      return "The policy %s was changed since, or attached elsewhere: it is left as it is."
          .formatted(of.change.name());
    }

    @Override
    public Seen<Boolean> take() {
      return of.attach(false).then((_, _) -> of.delete());
    }
  }
}
