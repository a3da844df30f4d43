package dev.clausewright.ui.step.access;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import java.util.List;
import java.util.Optional;

/** Role-based or key-based access, and how a statement tells which. */
public enum Way {
  ROLE,
  KEYS;

  private record Open(Part part, String word) {}

  /** Empty while nothing is said about authorization, or two things at once. */
  public static Optional<Way> of(Statement statement) {
    boolean role = statement.says(Part.IAM_ROLE) || statement.says(Part.CREDENTIALS_ROLE);
    boolean keys =
        statement.items().stream()
            .anyMatch(item -> item.slot().part().isAuthorization() && !isRole(item.slot()));
    return role == keys ? Optional.empty() : Optional.of(role ? ROLE : KEYS);
  }

  /** The statement with this way open and nothing of the other; the same if it goes this way. */
  Statement choose(Statement statement) {
    if (of(statement).equals(Optional.of(this))) {
      return statement;
    }
    Statement next = statement.drop(slot -> slot.part().isAuthorization());
    for (Open open : opening()) {
      next = next.put(Slot.of(open.part()), new Entry.Hole(open.word()));
    }
    return next;
  }

  private List<Open> opening() {
    return switch (this) {
      case ROLE -> List.of(new Open(Part.IAM_ROLE, "role-arn"));
      case KEYS ->
          List.of(
              new Open(Part.ACCESS_KEY_ID, "access-key-id"),
              new Open(Part.SECRET_ACCESS_KEY, "secret-access-key"));
    };
  }

  private static boolean isRole(Slot slot) {
    return slot.part() == Part.IAM_ROLE || slot.part() == Part.CREDENTIALS_ROLE;
  }
}
