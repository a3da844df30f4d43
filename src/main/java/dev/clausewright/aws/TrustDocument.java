package dev.clausewright.aws;

import dev.clausewright.account.Change;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Parameter;
import dev.clausewright.account.LiveChanger.Written;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.RoleArn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes a role's trust policy.
record TrustDocument(IamCalls iam, Change.UpdateTrust change) implements Alteration {
  @Override
  public Seen<Intent> intent() {
    RoleArn role = change.role();
    return iam.trust(role)
        .then(
            (before, when) ->
                before.isEmpty()
                    ? new Seen.Absent<>("There is no role " + role.text() + ".")
                    : new Seen.Got<>(
                        new Intent(
                            change,
                            List.of(
                                new Call(
                                    "iam",
                                    "UpdateAssumeRolePolicy",
                                    List.of(
                                        new Parameter("RoleName", role.name()),
                                        new Parameter("PolicyDocument", change.document())))),
                            Optional.of(
                                new Written(
                                    "Trust policy of " + role.name(), before, change.document())),
                            "Can be taken back here as long as nobody changed the trust policy"
                                + " since."),
                        when));
  }

  @Override
  public Seen<Deed> deed(Intent intent) {
    String before = intent.written().flatMap(Written::before).orElse("");
    return new Seen.Got<>(new Replacing(this, before), Instant.now());
  }

  private Seen<Boolean> update(String document) {
    return iam.ask(
        Aim.CHANGE,
        "UpdateAssumeRolePolicy",
        change.role().text(),
        "the trust policy of " + change.role().name(),
        client -> {
          client.updateAssumeRolePolicy(
              r -> r.roleName(change.role().name()).policyDocument(document));
          return true;
        });
  }

  private record Replacing(TrustDocument of, String before) implements Deed {
    @Override
    public Seen<Boolean> make() {
      return of.update(of.change.document());
    }

    @Override
    public Seen<Boolean> stands() {
      return of.iam.trust(of.change.role()).map(now -> SameDocument.as(now, of.change.document()));
    }

    @Override
    public String otherwise() {
      return "The trust policy of %s was changed since: it is left as it is."
          .formatted(of.change.role().name());
    }

    @Override
    public Seen<Boolean> take() {
      return of.update(before);
    }
  }
}
