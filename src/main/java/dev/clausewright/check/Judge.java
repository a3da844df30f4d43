package dev.clausewright.check;

import dev.clausewright.clause.AccountId;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Evaluator;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import dev.clausewright.iam.Question;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.need.ContextKey;
import dev.clausewright.need.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the evaluator in the name of a run: puts together what is known of the request. Every
 * condition key that a policy at hand mentions and nobody knows is unknown, never absent, unless
 * the facts are strict.
 */
record Judge(
    Principal principal,
    String action,
    Optional<String> resourceAccount,
    Layers layers,
    Context context) {
  static Judge of(Who who, String action, Optional<AccountId> owner, Layers layers, Facts facts) {
    Context known =
        who.context(layers.keys())
            .with("aws:PrincipalIsAWSService", "false")
            .with("aws:SecureTransport", "true");
    if (owner.isPresent()) {
      known =
          known
              .with("aws:ResourceAccount", owner.get().digits())
              .with("s3:ResourceAccount", owner.get().digits());
    }
    return new Judge(who.principal(), action, owner.map(AccountId::digits), layers, known)
        .knowing(facts);
  }

  /** A service that assumes a role: of it nothing is known but what {@code context} says. */
  static Judge of(Principal.Service service, Layers layers, Context context, Facts facts) {
    return new Judge(
            service,
            "sts:AssumeRole",
            Optional.empty(),
            layers,
            context.with("aws:PrincipalIsAWSService", "true"))
        .knowing(facts);
  }

  Judge with(String key, String value) {
    return new Judge(principal, action, resourceAccount, layers, context.with(key, value));
  }

  /** Knowing the organisations of principal and resource; a fact of the person's stays. */
  Judge within(Optional<String> principals, Optional<String> resources) {
    Judge judge = this;
    if (principals.isPresent() && context.values("aws:PrincipalOrgID").isEmpty()) {
      judge = judge.with("aws:PrincipalOrgID", principals.get());
    }
    if (resources.isPresent() && context.values("aws:ResourceOrgID").isEmpty()) {
      judge = judge.with("aws:ResourceOrgID", resources.get());
    }
    return judge;
  }

  Judge under(Layers other) {
    return new Judge(principal, action, resourceAccount, other, context);
  }

  /** The person's own facts win over what is derived; a key without values is absent. */
  private Judge knowing(Facts facts) {
    Context all = context.withStrict(facts.strict());
    for (Map.Entry<ContextKey, List<String>> fact : facts.context().entrySet()) {
      all = all.with(fact.getKey().name(), fact.getValue());
    }
    all = all.withUnknown(facts.unknown().stream().map(ContextKey::name).toList());
    return new Judge(principal, action, resourceAccount, layers, all);
  }

  /** Whether the resource is known to belong to another account than the principal. */
  boolean crossesAccounts() {
    return resourceAccount
        .filter(owner -> !principal.account().equals(Optional.of(owner)))
        .isPresent();
  }

  Decision decide(ResourceSet resource) {
    return Evaluator.decide(question(resource), layers);
  }

  Coverage cover(ResourceSet resource) {
    return Evaluator.cover(question(resource), layers);
  }

  Question question(ResourceSet resource) {
    List<String> open = layers.keys().stream().filter(key -> !context.isKnown(key)).toList();
    return new Question(principal, action, resource, resourceAccount, context.withUnknown(open));
  }
}
