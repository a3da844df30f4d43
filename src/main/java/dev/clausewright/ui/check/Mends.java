package dev.clausewright.ui.check;

import dev.clausewright.account.Change;
import dev.clausewright.account.Changer;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Practice;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Row;
import dev.clausewright.need.Ask;
import dev.clausewright.remedy.Document;
import dev.clausewright.remedy.Remedies;
import dev.clausewright.remedy.Remedy;
import dev.clausewright.ui.check.Mend.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the remedy room what would mend a row. Reads the account: never on the window's thread. */
final class Mends {
  private Mends() {}

  /** Whether a row may have a remedy. */
  static boolean wanted(Row row) {
    return row.outcome()
        .filter(outcome -> outcome instanceof Outcome.Failed || outcome instanceof Outcome.Warning)
        .isPresent();
  }

  static Optional<Mend> of(Row row, Ask ask, Reach.At at) {
    return row.outcome()
        .flatMap(outcome -> Remedies.of(outcome, ask, at.account()))
        .map(remedy -> mend(remedy, at.changer()));
  }

  private static Mend mend(Remedy remedy, Optional<Changer> changer) {
    return new Mend(
        remedy.title(), remedy.words(), deed(remedy, changer), copy(remedy), remedy.documents());
  }

  private static Deed deed(Remedy remedy, Optional<Changer> changer) {
    Optional<Deed> change = changer.flatMap(by -> changing(remedy, by));
    if (change.isPresent()) {
      return change.get();
    }
    if (remedy.fix().isPresent()) {
      return new Deed.Rewrite(remedy.fix().get());
    }
    if (!remedy.documents().isEmpty()) {
      return new Deed.Copy(label(remedy.documents().getFirst()));
    }
    return remedy.command().isPresent() ? new Deed.Copy("Copy the command") : new Deed.Read();
  }

  private static Optional<Deed> changing(Remedy remedy, Changer changer) {
    List<Change> changes = remedy.changes();
    boolean waits = changes.stream().anyMatch(Change.Wait.class::isInstance);
    return switch (changer) {
      case Practice _ ->
          changes.isEmpty() ? Optional.empty() : Optional.of(new Deed.Apply(changes));
      case LiveChanger _ ->
          changes.isEmpty() || waits ? Optional.empty() : Optional.of(new Deed.Confirm(changes));
    };
  }

  private static String label(Document document) {
    return switch (document.kind()) {
      case IDENTITY -> "Copy the policy";
      case TRUST -> "Copy the trust policy";
      case KEY -> "Copy the key policy";
      case BUCKET -> "Copy the bucket policy";
    };
  }

  /** All that an administrator needs: what it is for, each document, the commands. */
  private static String copy(Remedy remedy) {
    List<String> parts = new ArrayList<>();
    parts.add(remedy.title() + "\n" + remedy.words());
    if (remedy.command().isPresent()) {
      parts.add(remedy.command().get());
    } else {
      remedy.documents().forEach(document -> parts.add(document.name() + "\n" + document.text()));
    }
    return String.join("\n\n", parts) + "\n";
  }
}
