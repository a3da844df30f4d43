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

  Held about(Principal principal, String action, String resource) throws BadQuestion;

  /** No account: the questions bring everything, and their context is complete. */
  static Holdings none() {
    Held nothing = new Held(Layers.none(), Context.empty(), Optional.empty());
    return (principal, action, resource) -> nothing;
  }
}
