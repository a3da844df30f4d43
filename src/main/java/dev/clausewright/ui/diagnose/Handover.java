package dev.clausewright.ui.diagnose;

import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Edits;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Rewriting;
import dev.clausewright.sql.SecretView;
import dev.clausewright.sql.SqlReader;
import java.util.List;
import java.util.Optional;

/** A statement on its way from a script into the wizard, and back. */
final class Handover {
  private Handover() {}

  /** The statement of a text, if the wizard can show it. Its secrets go to the vault. */
  static Optional<Statement> in(String text, Vault vault) {
    return composed(SqlReader.read(text, vault).statement());
  }

  static Optional<Statement> composed(Statement statement) {
    return switch (statement) {
      case Copy copy -> Optional.of(copy);
      case Unload unload -> Optional.of(unload);
      case CreateLibrary library -> Optional.of(library);
      case Fragment(var items) -> Optional.of(new Copy(items));
      case Neighbour neighbour -> neighbour.copy().map(copy -> copy);
    };
  }

  /** The draft with this statement; nothing of it is left out, also where two forms are mixed. */
  static Draft into(Draft draft, Statement statement) {
    return new Draft(
        draft.name(),
        statement,
        access(statement),
        draft.place(),
        draft.facts(),
        draft.open(),
        draft.reached());
  }

  /**
   * The text with what was changed in the wizard, every other character as it is.
   *
   * @param vault the one that the statement's secrets are in
   */
  static String back(String text, Statement now, Vault vault) {
    String changed = text;
    for (Slot slot : gone(SqlReader.read(text, vault).statement(), now)) {
      Read read = SqlReader.read(changed, vault);
      changed = Edits.apply(changed, Rewriting.drop(read, slot));
    }
    for (Item item : now.items()) {
      Read read = SqlReader.read(changed, vault);
      Optional<Entry> there = read.statement().at(item.slot());
      if (!there.equals(Optional.of(item.entry()))) {
        List<Edit> edits =
            Rewriting.put(read, item.slot(), item.entry(), new SecretView.Revealed(vault));
        changed = Edits.apply(changed, edits);
      }
    }
    return changed;
  }

  private static List<Slot> gone(Statement before, Statement now) {
    return before.items().stream().map(Item::slot).filter(slot -> now.at(slot).isEmpty()).toList();
  }

  private static Optional<Access> access(Statement statement) {
    boolean role =
        statement.items().stream().map(item -> item.slot().part()).anyMatch(Handover::isRole);
    boolean any = statement.items().stream().anyMatch(item -> item.slot().part().isAuthorization());
    return any ? Optional.of(role ? Access.ROLE : Access.KEYS) : Optional.empty();
  }

  private static boolean isRole(Part part) {
    return part == Part.IAM_ROLE || part == Part.CREDENTIALS_ROLE;
  }
}
