package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.account.Organisation;
import dev.clausewright.account.Organisation.Guardrails;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import java.util.Optional;

/** Finds what the organisation lays over the accounts of a question. */
final class OrganisationPolicies {
  private final Account account;

  OrganisationPolicies(Account account) {
    this.account = account;
  }

  /** With the service control policies over the principal, and the others over the resource. */
  Layers over(Layers layers, Optional<AccountId> principal, Optional<AccountId> owner) {
    Layers all = layers;
    if (principal.isPresent()) {
      all = laid(all, Layer.SCP, of(principal.get()).then((found, when) -> found.scps()));
    }
    if (owner.isPresent()) {
      all = laid(all, Layer.RCP, of(owner.get()).then((found, when) -> found.rcps()));
    }
    return all;
  }

  /** The organisation of an account, where it is known: a condition key asks for it. */
  Optional<String> id(AccountId of) {
    return of(of).found().flatMap(Organisation::id);
  }

  private Seen<Organisation> of(AccountId of) {
    return account.organisation(of);
  }

  private static Layers laid(Layers layers, Layer layer, Seen<Guardrails> seen) {
    return switch (seen) {
      case Seen.Got<Guardrails> got -> {
        Guardrails found = got.value();
        Layers all =
            layer == Layer.SCP ? layers.withScps(found.levels()) : layers.withRcps(found.levels());
        for (Flaw flaw : found.flaws()) {
          all = all.withFlaw(flaw);
        }
        yield all;
      }
      case Seen.Failed<Guardrails> failed ->
          layers.withFlaw(Flaw.missing(layer, failed.cause().place(), failed.cause().sentence()));
      case Seen.Absent<Guardrails> absent -> layers;
      case Seen.NotHeld<Guardrails> notHeld -> layers;
      case Seen.Denied<Guardrails> denied -> layers;
    };
  }
}
