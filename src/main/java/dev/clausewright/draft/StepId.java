package dev.clausewright.draft;

import dev.clausewright.clause.Group;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;

/// The steps there are, in their order. Role and Keys exclude each other.
public enum StepId {
  STATEMENT("Statement"),
  ACCESS("Access"),
  ROLE("Role"),
  KEYS("Keys"),
  OPTIONS("Options"),
  CHECK("Check"),
  FINISH("Finish");

  private final String title;

  StepId(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /// The step whose fields write the slot.
  public static StepId of(Slot slot, Verb verb) {
    return switch (slot.part()) {
      case TABLE, COLUMNS, QUERY, LIBRARY_NAME, OR_REPLACE, SOURCE, TARGET -> STATEMENT;
      case IAM_ROLE, CREDENTIALS_ROLE, CATALOG_ROLE -> ROLE;
      case CREDENTIALS -> ACCESS;
      case SETTING -> OPTIONS;
      case ACCESS_KEY_ID,
          SECRET_ACCESS_KEY,
          SESSION_TOKEN,
          CREDENTIALS_KEY_ID,
          CREDENTIALS_SECRET,
          CREDENTIALS_TOKEN ->
          KEYS;
      case CREDENTIALS_MASTER_KEY -> OPTIONS;
      case OPTION ->
          verb == Verb.COPY && slot.option().filter(o -> o.group() == Group.SOURCE).isPresent()
              ? STATEMENT
              : OPTIONS;
    };
  }
}
