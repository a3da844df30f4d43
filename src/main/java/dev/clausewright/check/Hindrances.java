package dev.clausewright.check;

import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Layer;

/** Says what stands in the way of a right. */
final class Hindrances {
  private Hindrances() {}

  static Lack.Hindrance of(Decision decision) {
    return switch (decision) {
      case Decision.ExplicitDeny _ -> Lack.Hindrance.DENIED;
      case Decision.ImplicitDeny deny when withheld(deny, Layer.BOUNDARY) -> Lack.Hindrance.CAPPED;
      case Decision.ImplicitDeny deny when withheld(deny, Layer.SCP) || withheld(deny, Layer.RCP) ->
          Lack.Hindrance.ORGANISATION;
      case Decision.ImplicitDeny deny when withheld(deny, Layer.RESOURCE) ->
          Lack.Hindrance.RESOURCE_POLICY;
      case Decision.ImplicitDeny _,
          Decision.Allowed _,
          Decision.AllowedIf _,
          Decision.DeniedIf _,
          Decision.Invalid _,
          Decision.Undecided _ ->
          Lack.Hindrance.NOT_GRANTED;
    };
  }

  private static boolean withheld(Decision.ImplicitDeny deny, Layer layer) {
    return deny.cappedBy().stream().anyMatch(capped -> capped.layer() == layer);
  }
}
