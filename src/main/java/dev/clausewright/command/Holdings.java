package dev.clausewright.command;

import dev.clausewright.iam.Context;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import java.util.Optional;

/** What is known of a principal and a resource before a question brings its own policies. */
interface Holdings {

  /**
   * What was found.
   *
   * @param context the keys that follow from the principal
   * @param resourceAccount the account that owns the resource, where it is known
   */
  record Held(Layers layers, Context context, Optional<String> resourceAccount) {}

  /**
   * Looks for what applies.
   *
   * @param needed whether the principal's own policies are looked for; if not, the question brings
   *     them, and the principal need not be there
   */
  Held about(Principal principal, String action, String resource, boolean needed)
      throws BadQuestion;

  /** No account: the questions bring everything, and their context is complete. */
  static Holdings none() {
    Held nothing = new Held(Layers.none(), Context.empty(), Optional.empty());
    return (principal, action, resource, needed) -> nothing;
  }
}
