package dev.clausewright.ui.step.keys;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Asked;
import dev.clausewright.draft.Draft;
import dev.clausewright.remedy.SessionPolicy;
import java.util.Optional;

/**
 * The session policy for keys that are not there yet: what the statement needs does not depend on
 * who it is, so a role stands in for them.
 */
final class Narrowing {
  private Narrowing() {}

  /** None while the statement lacks something else than its keys. */
  static Optional<SessionPolicy> of(Draft draft) {
    Draft without = draft.withAccess(Access.ROLE);
    Draft with =
        without.withStatement(
            without
                .statement()
                .put(Slot.of(Part.IAM_ROLE), new Entry.Is(new RoleValue.DefaultRole())));
    return with.toAsk() instanceof Asked.Ready(var ask)
        ? Optional.of(SessionPolicy.of(ask))
        : Optional.empty();
  }
}
