package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.iam.Arn;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import java.util.List;
import java.util.Optional;

/** What an account holds for a question: the principal's policies, and the resource's own. */
final class AccountHoldings implements Holdings {
  /** Where an account does not tell a principal's tags, none of these keys is known. */
  private static final String TAGS = "aws:principaltag/";

  private final Bearers bearers;
  private final ResourcePolicies resources;
  private final OrganisationPolicies organisations;

  AccountHoldings(Account account) {
    this.bearers = new Bearers(account);
    this.resources = new ResourcePolicies(account);
    this.organisations = new OrganisationPolicies(account);
  }

  /** The account that stands in an ARN. */
  private static Optional<AccountId> named(String resource) {
    return Arn.parse(resource).map(Arn::account).flatMap(text -> AccountId.read(text).found());
  }

  @Override
  public Held about(Principal principal, String action, String resource, boolean needed)
      throws BadQuestion {
    Layers layers = Layers.none();
    Context context = Bearer.context(principal);
    Seen<Bearer> seen = bearers.of(principal);
    if (needed && seen instanceof Seen.Absent<Bearer> absent) {
      throw new BadQuestion(BadQuestion.Code.NO_SUCH_PRINCIPAL, absent.where());
    }
    if (needed && seen instanceof Seen.Failed<Bearer> failed) {
      throw new BadQuestion(BadQuestion.Code.ACCOUNT_UNREADABLE, failed.cause().sentence());
    }
    Optional<Bearer> bearer = seen.found();
    if (bearer.isPresent()) {
      layers = bearer.get().over(layers);
      context = bearer.get().context();
    }
    ResourcePolicies.Owned owned = resources.of(action, resource);
    layers = owned.over(layers);
    Optional<AccountId> home = principal.account().map(AccountId::new);
    Optional<AccountId> owner = owned.account().or(() -> named(resource));
    layers = organisations.over(layers, home, owner);
    Optional<String> organisation = home.flatMap(organisations::id);
    if (organisation.isPresent()) {
      context = context.with("aws:PrincipalOrgID", organisation.get());
    }
    List<String> tags =
        bearer.isPresent() && bearer.get().tagged()
            ? List.of()
            : layers.keys().stream().filter(key -> key.startsWith(TAGS)).toList();
    return new Held(layers, context.withUnknown(tags), owned.account().map(AccountId::digits));
  }
}
