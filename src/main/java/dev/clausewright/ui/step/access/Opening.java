package dev.clausewright.ui.step.access;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;

/** A card chosen: its parts of the statement stand open, those of the other card are gone. */
final class Opening {
  private Opening() {}

  static Draft choose(Draft draft, Access access) {
    Draft chosen = draft.withAccess(access);
    Statement open =
        switch (access) {
          case ROLE -> role(chosen.statement());
          case KEYS -> keys(chosen.statement());
        };
    return chosen.withStatement(open);
  }

  private static Statement role(Statement statement) {
    boolean said = statement.says(Part.IAM_ROLE) || statement.says(Part.CREDENTIALS_ROLE);
    return said ? statement : hole(statement, Part.IAM_ROLE, "role-arn");
  }

  private static Statement keys(Statement statement) {
    boolean said = statement.says(Part.ACCESS_KEY_ID) || statement.says(Part.CREDENTIALS_KEY_ID);
    return said
        ? statement
        : hole(
            hole(statement, Part.ACCESS_KEY_ID, "access-key-id"),
            Part.SECRET_ACCESS_KEY,
            "secret-access-key");
  }

  private static Statement hole(Statement statement, Part part, String word) {
    return statement.put(Slot.of(part), new Entry.Hole(word));
  }
}
