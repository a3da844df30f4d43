package dev.clausewright.ui.step.keys;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Spelling;
import dev.clausewright.clause.Statement;
import java.util.Optional;

/**
 * Where the three values of key-based access stand in a statement, in either spelling. Temporary
 * keys are those with a place for the session token, filled or not: so the choice is part of the
 * statement, and undo brings it back.
 */
enum KeysForm {
  ID(Part.ACCESS_KEY_ID, Part.CREDENTIALS_KEY_ID, "access-key-id"),
  SECRET(Part.SECRET_ACCESS_KEY, Part.CREDENTIALS_SECRET, "secret-access-key"),
  TOKEN(Part.SESSION_TOKEN, Part.CREDENTIALS_TOKEN, "session-token");

  private final Part parameter;
  private final Part credentials;
  private final String placeholder;

  KeysForm(Part parameter, Part credentials, String placeholder) {
    this.parameter = parameter;
    this.credentials = credentials;
    this.placeholder = placeholder;
  }

  static Spelling spelling(Statement statement) {
    for (KeysForm value : values()) {
      if (statement.says(value.credentials)) {
        return Spelling.CREDENTIALS;
      }
    }
    return Spelling.PARAMETERS;
  }

  static boolean temporary(Statement statement) {
    return TOKEN.at(statement).isPresent();
  }

  /** The slot in the spelling that the statement uses. */
  Slot slot(Statement statement) {
    return slot(spelling(statement));
  }

  Slot slot(Spelling spelling) {
    return Slot.of(
        switch (spelling) {
          case PARAMETERS -> parameter;
          case CREDENTIALS -> credentials;
        });
  }

  Optional<Entry> at(Statement statement) {
    return statement.at(slot(statement));
  }

  Statement put(Statement statement, Entry entry) {
    return statement.put(slot(statement), entry);
  }

  /** Open again: its placeholder stands in the statement. */
  Statement open(Statement statement) {
    return put(statement, new Entry.Hole(placeholder));
  }

  /** With a place for the session token, or without one and without any token. */
  static Statement temporary(Statement statement, boolean on) {
    if (!on) {
      return statement.drop(TOKEN.slot(statement));
    }
    return temporary(statement) ? statement : TOKEN.open(statement);
  }

  /** The same values, written the other way; the order of the rest does not change. */
  static Statement spelled(Statement statement, Spelling wanted) {
    Statement now = statement;
    for (KeysForm value : values()) {
      Slot from = value.slot(statement);
      Optional<Entry> entry = statement.at(from);
      if (entry.isPresent() && !from.equals(value.slot(wanted))) {
        now = now.drop(from).put(value.slot(wanted), entry.get());
      }
    }
    return now;
  }
}
