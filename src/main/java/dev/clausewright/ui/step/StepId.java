package dev.clausewright.ui.step;

import dev.clausewright.clause.Group;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;

/** The steps there are, in their order. Role and Keys exclude each other. */
public enum StepId {
  STATEMENT,
  ACCESS,
  ROLE,
  KEYS,
  OPTIONS,
  CHECK,
  FINISH;

  /** The step whose fields write the slot. */
  public static StepId of(Slot slot, Verb verb) {
    return switch (slot.part()) {
      case TABLE, COLUMNS, QUERY, LIBRARY_NAME, OR_REPLACE, SOURCE, TARGET -> STATEMENT;
      case IAM_ROLE, CREDENTIALS_ROLE -> ROLE;
      case ACCESS_KEY_ID,
          SECRET_ACCESS_KEY,
          SESSION_TOKEN,
          CREDENTIALS_KEY_ID,
          CREDENTIALS_SECRET,
          CREDENTIALS_TOKEN ->
          KEYS;
      case CREDENTIALS_MASTER_KEY -> OPTIONS;
      case OPTION -> {
        boolean source =
            verb == Verb.COPY && slot.option().filter(o -> o.group() == Group.SOURCE).isPresent();
        yield source ? STATEMENT : OPTIONS;
      }
    };
  }
}
