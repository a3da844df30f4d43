package dev.clausewright.remedy;

import dev.clausewright.account.Account;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Attachment;
import dev.clausewright.account.Change;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.check.Lack;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Told;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import java.util.List;
import java.util.Optional;

/// The one door: from an outcome to what mends it. Reads the account, so never on the thread of a
/// window.
public final class Remedies {
  private final Ask ask;
  private final Account account;

  private Remedies(Ask ask, Account account) {
    this.ask = ask;
    this.account = account;
  }

  /// Empty where nothing failed, or nothing is to be done.
  public static Optional<Remedy> of(Outcome outcome, Ask ask, Account account) {
    return switch (outcome) {
      case Outcome.Failed(Told _, Lack lack) -> Optional.of(new Remedies(ask, account).of(lack));
      case Outcome.Warning(Told _, Optional<Lack> lack) ->
          lack.map(l -> new Remedies(ask, account).of(l));
      case Outcome.Passed _, Outcome.Unknown _, Outcome.Skipped _, Outcome.Cancelled _ ->
          Optional.empty();
    };
  }

  private Remedy of(Lack lack) {
    return switch (lack) {
      case Lack.NotAttached(RoleArn role, TargetId target) -> attach(role, target);
      case Lack.NotInSync(RoleArn role, TargetId target, String status) ->
          Remedy.words(
                  "Wait until it is in sync",
                  status.equals("adding")
                      ? "Attaching takes about a minute. Wait, and check again."
                      : "%s is being removed from %s. Attach it again, or use another role."
                          .formatted(role.name(), target.name()))
              .changes(status.equals("adding") ? List.of(new Change.Wait(target)) : List.of());
      case Lack.AttachedElsewhere(RoleArn role, AccountId home) ->
          Remedy.words(
              "Chain to it",
              "Attach a role of account %s, let it assume %s, and write both as a chain."
                  .formatted(home.digits(), role.name()));
      case Lack.NoSuchRole(RoleArn role) ->
          Remedy.words(
              "Choose another role, or make it",
              "There is no role of the ARN %s. Compare path and name, or make the role."
                  .formatted(role.text()));
      case Lack.NoDefaultRole(TargetId target) -> defaultRole(target);
      case Lack.TrustMissing trust -> TrustRemedies.of(ask, account, trust);
      case Lack.TrustCondition trust -> TrustRemedies.of(account, trust);
      case Lack.HopBroken hop -> TrustRemedies.of(ask, account, hop);
      case Lack.RightMissing right -> RightRemedies.of(ask, account, right);
      case Lack.KeyPolicyMissing key -> RightRemedies.of(account, key);
      case Lack.KeyUnusable(String key, String state) ->
          Remedy.words(
              "Make the key usable",
              "The key %s is %s. Whoever owns it can enable it or cancel its deletion; or encrypt the data with another key."
                  .formatted(key, state));
      case Lack.WrongRegion wrong -> WordRemedies.region(ask, wrong);
      case Lack.Missing(String what) ->
          Remedy.words(
              "Correct the name",
              "There is no %s. Compare the name letter by letter; letter case counts."
                  .formatted(what));
      case Lack.BadKeys(Lack.KeyDefect defect) -> WordRemedies.keys(defect);
      case Lack.Expiry expiry -> WordRemedies.expiry(expiry);
      case Lack.Text(String what, String why) -> Remedy.words(what, why);
    };
  }

  private Remedy attach(RoleArn role, TargetId target) {
    return Remedy.words(
            "Attach %s to %s".formatted(role.name(), target.name()),
            "It takes about a minute until the role is in sync. Who does it also needs iam:PassRole"
                + " on the role (P-48).")
        .command(Cli.attach(target, role, target(target)))
        .changes(List.of(new Change.AttachRole(target, role)));
  }

  /// Which role it shall be is the person’s choice; it is proposed only where there is one.
  private Remedy defaultRole(TargetId target) {
    Optional<Target> found = target(target);
    List<RoleArn> ready =
        found.stream()
            .flatMap(t -> t.roles().stream())
            .filter(a -> a.status() == ApplyStatus.IN_SYNC)
            .map(Attachment::role)
            .toList();
    if (ready.isEmpty()) {
      return Remedy.words(
          "Attach a role and make it the default",
          "%s has no role attached that could be its default.".formatted(target.name()));
    }
    RoleArn first = ready.getFirst();
    return Remedy.words(
            "Make %s the default role".formatted(first.name()),
            "%s has %d attached roles that could be it. Everybody who writes IAM_ROLE default there then uses it; or name the role in the statement instead."
                .formatted(target.name(), ready.size()))
        .command(Cli.setDefault(target, first, found))
        .changes(List.of(new Change.SetDefaultRole(target, first)));
  }

  private Optional<Target> target(TargetId id) {
    Seen<List<Target>> targets = account.targets();
    return targets.found().stream()
        .flatMap(List::stream)
        .filter(target -> target.id().equals(id))
        .findFirst();
  }
}
