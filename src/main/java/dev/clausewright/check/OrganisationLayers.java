package dev.clausewright.check;

import dev.clausewright.account.Organisation;
import dev.clausewright.account.Organisation.Guardrails;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import java.util.Optional;

/**
 * Lays what the organisation says around what account and resource say: its service control
 * policies over the principal's account, its resource control policies over the resource's. What
 * nobody could look at is noted, and changes nothing.
 */
final class OrganisationLayers {
  private final Sight sight;
  private Layers layers;

  private OrganisationLayers(Sight sight, Layers layers) {
    this.sight = sight;
    this.layers = layers;
  }

  /**
   * With both.
   *
   * @param principal its account; none for a service, which no service control policy is about
   * @param owner the account that owns the resource; none if that is not known
   */
  static Layers around(
      Layers layers, Sight sight, Optional<AccountId> principal, Optional<AccountId> owner) {
    OrganisationLayers around = new OrganisationLayers(sight, layers);
    principal.ifPresent(account -> around.lay(Layer.SCP, account));
    owner.ifPresent(account -> around.lay(Layer.RCP, account));
    return around.layers;
  }

  private void lay(Layer layer, AccountId account) {
    Seen<Organisation> organisation = sight.organisation(account);
    Seen<Guardrails> seen =
        organisation.then((found, _) -> layer == Layer.SCP ? found.scps() : found.rcps());
    sight.unseen().organisation(layer, account, sight.isHome(account), seen);
    switch (seen) {
      case Seen.Got<Guardrails>(Guardrails guardrails, _) -> {
        layers =
            layer == Layer.SCP
                ? layers.withScps(guardrails.levels())
                : layers.withRcps(guardrails.levels());
        for (Flaw flaw : guardrails.flaws()) {
          layers = layers.withFlaw(flaw);
        }
      }
      case Seen.Failed<Guardrails>(var cause) ->
          layers = layers.withFlaw(Flaw.missing(layer, cause.place(), cause.sentence()));
      case Seen.Absent<Guardrails> _, Seen.NotHeld<Guardrails> _, Seen.Denied<Guardrails> _ -> {}
    }
  }

  /** Whether the organisation is known that an account is in: condition keys ask for it. */
  static Optional<String> id(Sight sight, Optional<AccountId> account) {
    return account.flatMap(of -> sight.organisation(of).found()).flatMap(Organisation::id);
  }
}
