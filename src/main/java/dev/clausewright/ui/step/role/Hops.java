package dev.clausewright.ui.step.role;

import dev.clausewright.account.Account;
import dev.clausewright.account.Digest;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Evaluator;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import dev.clausewright.iam.Question;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.ui.control.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proves the hops of a chain as far as the account tells. It reads the account:
 * not for the application thread. The Check step says more, with evidence; here is one word a role.
 */
final class Hops {
  private static final Policies ANYTHING =
      Policies.read(
          Layer.IDENTITY,
          "anything",
          "if it were allowed everything",
          """
          {"Version": "2012-10-17",
           "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
          """);

  private final Account account;
  private final Optional<Target> target;

  Hops(Account account, Optional<Target> target) {
    this.account = account;
    this.target = target;
  }

  List<Hop> of(List<RoleArn> chain) {
    List<Hop> hops = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      hops.add(i == 0 ? first(chain.getFirst()) : later(chain.get(i - 1), chain.get(i), i));
    }
    return List.copyOf(hops);
  }

  private Hop first(RoleArn role) {
    boolean foreign = home().filter(id -> !id.equals(role.account())).isPresent();
    if (foreign) {
      return hop(role, Status.FAILED, "Other account");
    }
    return switch (Standing.of(role, target)) {
      case IN_SYNC -> hop(role, Status.PASSED, "Attached");
      case ADDING -> hop(role, Status.WARNING, "Being attached");
      case REMOVING -> hop(role, Status.WARNING, "Being removed");
      case OTHER -> hop(role, Status.WARNING, "Not ready");
      case NOT_ATTACHED -> hop(role, Status.FAILED, "Not attached");
      case UNKNOWN -> hop(role, Status.UNKNOWN, "Not known");
    };
  }

  private Hop later(RoleArn before, RoleArn role, int number) {
    if (before.partition() != role.partition()) {
      return hop(role, Status.FAILED, "Other partition");
    }
    Seen<RoleDetail> forwarding = account.role(before);
    Seen<RoleDetail> next = account.role(role);
    Optional<RoleDetail> first = forwarding.found();
    Optional<RoleDetail> second = next.found();
    if (first.isEmpty() || second.isEmpty()) {
      boolean absent = next instanceof Seen.Absent<RoleDetail>;
      return hop(role, absent ? Status.FAILED : Status.UNKNOWN, absent ? "Not found" : "Not known");
    }
    Policies own = first.get().identity();
    return switch (decide(first.get(), own, second.get())) {
      case Decision.Allowed _ -> hop(role, Status.PASSED, "Trusts role " + number);
      case Decision.AllowedIf _, Decision.DeniedIf _ -> hop(role, Status.UNKNOWN, "On a condition");
      case Decision.Undecided _, Decision.Invalid _ -> hop(role, Status.UNKNOWN, "Not known");
      case Decision.ImplicitDeny _, Decision.ExplicitDeny _ ->
          hop(role, Status.FAILED, refusal(first.get(), second.get(), number));
    };
  }

  /** Which half of the hop is missing: the trust of the next role, or the right to ask. */
  private String refusal(RoleDetail from, RoleDetail to, int number) {
    return decide(from, ANYTHING, to) instanceof Decision.Allowed
        ? "Role " + number + " may not"
        : "No trust in role " + number;
  }

  private static Decision decide(RoleDetail from, Policies identity, RoleDetail to) {
    Optional<Principal> asking = Principal.parse(from.arn().text());
    Layers layers =
        Layers.none()
            .withIdentity(identity.sources())
            .withBoundary(from.boundary().sources())
            .withSession(List.of())
            .withResource(to.trust().one());
    for (Flaw flaw : identity.and(from.boundary()).and(to.trust()).flaws()) {
      layers = layers.withFlaw(flaw);
    }
    if (asking.isEmpty()) {
      return new Decision.Undecided("no principal", layers.unseen());
    }
    Question question =
        new Question(
            asking.get(),
            "sts:AssumeRole",
            ResourceSet.literal(to.arn().text()),
            Optional.of(to.arn().account().digits()),
            Context.empty());
    return Evaluator.decide(question, layers);
  }

  private Hop hop(RoleArn role, Status status, String proof) {
    String whose = "Account " + role.account().digits();
    boolean own = home().filter(id -> id.equals(role.account())).isPresent();
    String reads =
        account
            .role(role)
            .found()
            .map(Digest::of)
            .map(Digest::access)
            .filter(access -> !access.isEmpty())
            .map(access -> " · " + access)
            .orElse("");
    return new Hop(role, whose + (own ? " · this account" : reads), status, proof);
  }

  private Optional<AccountId> home() {
    return target.map(t -> t.id().account()).or(account::id);
  }
}
