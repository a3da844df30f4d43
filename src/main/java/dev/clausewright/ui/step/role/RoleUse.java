package dev.clausewright.ui.step.role;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Spelling;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import java.util.List;
import java.util.Optional;

/** The four ways to name a role, and where they stand in a statement. */
enum RoleUse {
  ROLE("Role"),
  CHAIN("Chain"),
  DEFAULT("Default"),
  SESSION("Session");

  /** The word printed while no role is chosen. */
  static final String PLACEHOLDER = "role-arn";

  private final String word;

  RoleUse(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Which one a statement uses; a role not chosen yet is ROLE. */
  static RoleUse of(Statement statement) {
    return switch (value(statement).orElse(null)) {
      case null -> ROLE;
      case RoleValue.DefaultRole _ -> DEFAULT;
      case RoleValue.SessionIdentity _ -> SESSION;
      case RoleValue.RoleChain(List<RoleArn> roles) -> roles.size() > 1 ? CHAIN : ROLE;
    };
  }

  static Optional<RoleValue> value(Statement statement) {
    Optional<Value> value = statement.value(slot(statement));
    return value.flatMap(v -> v instanceof RoleValue role ? Optional.of(role) : Optional.empty());
  }

  /** The roles that a statement names, first to last; none for default and session. */
  static List<RoleArn> roles(Statement statement) {
    return value(statement)
        .map(
            v -> v instanceof RoleValue.RoleChain(List<RoleArn> roles) ? roles : List.<RoleArn>of())
        .orElse(List.of());
  }

  static Spelling spelling(Statement statement) {
    return statement.says(Part.CREDENTIALS_ROLE) ? Spelling.CREDENTIALS : Spelling.PARAMETERS;
  }

  static Slot slot(Statement statement) {
    return slot(spelling(statement));
  }

  static Slot slot(Spelling spelling) {
    return Slot.of(
        switch (spelling) {
          case PARAMETERS -> Part.IAM_ROLE;
          case CREDENTIALS -> Part.CREDENTIALS_ROLE;
        });
  }

  /** With these roles; with none, the place is open again. */
  static Statement put(Statement statement, List<RoleArn> roles) {
    Entry entry =
        roles.isEmpty()
            ? new Entry.Hole(PLACEHOLDER)
            : new Entry.Is(new RoleValue.RoleChain(roles));
    return statement.put(slot(statement), entry);
  }

  /** With the default role or the session, which only IAM_ROLE can say (G-11). */
  static Statement put(Statement statement, RoleValue value) {
    return spelled(statement, Spelling.PARAMETERS)
        .put(slot(Spelling.PARAMETERS), new Entry.Is(value));
  }

  /** The same role, written the other way. */
  static Statement spelled(Statement statement, Spelling wanted) {
    Slot from = slot(statement);
    Optional<Entry> entry = statement.at(from);
    return entry.isEmpty() || from.equals(slot(wanted))
        ? statement
        : statement.drop(from).put(slot(wanted), entry.get());
  }
}
