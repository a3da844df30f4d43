package dev.clausewright.ui.check;

import dev.clausewright.account.Change;
import dev.clausewright.remedy.Document;
import dev.clausewright.rules.Fix;
import java.util.List;

/**
 * The remedy of one row, ready to be drawn.
 *
 * @param title one line: "Attach lake-loader to analytics-prod"
 * @param words what it does, and who can do it
 * @param deed what the button does
 * @param copy what whoever may do it needs: documents and commands
 * @param documents what becomes of each policy
 */
record Mend(String title, String words, Deed deed, String copy, List<Document> documents) {
  Mend {
    documents = List.copyOf(documents);
  }

  /** What a person can do about it here. */
  sealed interface Deed {
    /** The account can be changed right here. */
    record Apply(List<Change> changes) implements Deed {
      public Apply {
        changes = List.copyOf(changes);
      }
    }

    /** AWS itself can be, after it was shown and confirmed. */
    record Confirm(List<Change> changes) implements Deed {
      public Confirm {
        changes = List.copyOf(changes);
      }
    }

    /** The statement can be. */
    record Rewrite(Fix fix) implements Deed {}

    /** Somebody else does it; {@code label} names what is copied for them. */
    record Copy(String label) implements Deed {}

    /** There are words only. */
    record Read() implements Deed {}
  }

  /** Whether there is something to press. */
  boolean pressable() {
    return !(deed instanceof Deed.Read);
  }
}
