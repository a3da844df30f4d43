package dev.clausewright.ui.step.keys;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.ui.step.Session;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaving key-based access: the keys go out of the statement and are wiped. */
final class KeysAway {
  private KeysAway() {}

  static void useRole(Session session) {
    Set<SecretRef> held = held(session.statement());
    session.change("the choice of access", KeysAway::withRole);
    session.wipe(held);
    session.go(StepId.ROLE);
  }

  private static Draft withRole(Draft draft) {
    Draft without = draft.withAccess(Access.ROLE);
    return without.withStatement(
        without.statement().put(Slot.of(Part.IAM_ROLE), new Entry.Hole("role-arn")));
  }

  private static Set<SecretRef> held(Statement statement) {
    return Arrays.stream(KeysForm.values())
        .flatMap(form -> form.at(statement).stream())
        .flatMap(
            entry ->
                entry instanceof Entry.Is(Value value) && value instanceof Secret(SecretRef ref)
                    ? Stream.of(ref)
                    : Stream.empty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
