package dev.clausewright.ui.step.keys;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.StepId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Leaving key-based access: the keys go out of the statement and are wiped. */
final class KeysAway {
  private KeysAway() {}

  static void useRole(Session session) {
    List<SecretRef> held = held(session.statement());
    session.edit(KeysAway::withRole);
    held.forEach(session.vault()::wipe);
    session.go(StepId.ROLE);
  }

  static Statement withRole(Statement statement) {
    Statement now = statement;
    for (KeysForm value : KeysForm.values()) {
      now = now.drop(value.slot(statement));
    }
    return now.put(Slot.of(Part.IAM_ROLE), new Entry.Hole("role-arn"));
  }

  private static List<SecretRef> held(Statement statement) {
    return Arrays.stream(KeysForm.values())
        .flatMap(form -> form.at(statement).stream())
        .flatMap(
            entry ->
                entry instanceof Entry.Is(Value value) && value instanceof Secret(SecretRef ref)
                    ? Stream.of(ref)
                    : Stream.empty())
        .toList();
  }
}
