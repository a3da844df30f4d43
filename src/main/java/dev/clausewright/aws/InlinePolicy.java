package dev.clausewright.aws;

import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Parameter;
import dev.clausewright.account.LiveChanger.Written;
import dev.clausewright.account.Seen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes an inline policy.
record InlinePolicy(IamCalls iam, Change.PutPolicy change) implements Alteration {
  @Override
  public Seen<Intent> intent() {
    Holder holder = change.holder();
    return iam.inline(holder, change.name())
        .map(
            before ->
                new Intent(
                    change,
                    List.of(
                        new Call(
                            "iam",
                            "Put" + IamCalls.word(holder) + "Policy",
                            List.of(
                                new Parameter(
                                    IamCalls.word(holder) + "Name", IamCalls.name(holder)),
                                new Parameter("PolicyName", change.name()),
                                new Parameter("PolicyDocument", change.document())))),
                    Optional.of(
                        new Written(
                            change.name() + ", " + holder.inlineRoute(),
                            before,
                            change.document())),
                    "Can be taken back here as long as nobody changed %s since."
                        .formatted(change.name())));
  }

  @Override
  public Seen<Deed> deed(Intent intent) {
    Optional<String> before = intent.written().flatMap(Written::before);
    return new Seen.Got<>(new Putting(this, before), Instant.now());
  }

  private Seen<Boolean> put(String document) {
    Holder holder = change.holder();
    return iam.ask(
        Aim.WRITE,
        "Put" + IamCalls.word(holder) + "Policy",
        iam.arn(holder),
        "the policy " + change.name() + " of " + holder.called(),
        client -> {
          String name = IamCalls.name(holder);
          switch (holder) {
            case Holder.Role _ ->
                client.putRolePolicy(
                    r -> r.roleName(name).policyName(change.name()).policyDocument(document));
            case Holder.User _ ->
                client.putUserPolicy(
                    r -> r.userName(name).policyName(change.name()).policyDocument(document));
            case Holder.Group _ ->
                client.putGroupPolicy(
                    r -> r.groupName(name).policyName(change.name()).policyDocument(document));
          }
          return true;
        });
  }

  private Seen<Boolean> delete() {
    Holder holder = change.holder();
    return iam.ask(
        Aim.DELETE,
        "Delete" + IamCalls.word(holder) + "Policy",
        iam.arn(holder),
        "the policy " + change.name() + " of " + holder.called(),
        client -> {
          String name = IamCalls.name(holder);
          switch (holder) {
            case Holder.Role _ ->
                client.deleteRolePolicy(r -> r.roleName(name).policyName(change.name()));
            case Holder.User _ ->
                client.deleteUserPolicy(r -> r.userName(name).policyName(change.name()));
            case Holder.Group _ ->
                client.deleteGroupPolicy(r -> r.groupName(name).policyName(change.name()));
          }
          return true;
        });
  }

  private record Putting(InlinePolicy of, Optional<String> before) implements Deed {
    @Override
    public Seen<Boolean> make() {
      return of.put(of.change.document());
    }

    @Override
    public Seen<Boolean> stands() {
      return of.iam
          .inline(of.change.holder(), of.change.name())
          .map(now -> SameDocument.as(now, of.change.document()));
    }

    @Override
    public String otherwise() {
      return "The policy %s was changed since: it is left as it is.".formatted(of.change.name());
    }

    @Override
    public Seen<Boolean> take() {
      return before.map(of::put).orElseGet(of::delete);
    }
  }
}
