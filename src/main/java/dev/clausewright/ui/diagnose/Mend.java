package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Finding;
import dev.clausewright.rules.Fix;
import dev.clausewright.rules.Mending;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import dev.clausewright.ui.diagnose.editor.Patch;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a fix changes in a script. Worked out from the text as it is when it is asked for: between
 * the look that found something and the button, somebody may have typed.
 *
 * @param label what the button said
 * @param patches of the whole script
 */
record Mend(String label, List<Patch> patches) {
  Mend {
    patches = List.copyOf(patches);
  }

  /** The fix of a remark of this or an earlier look; empty if it no longer applies. */
  static Optional<Mend> of(Diagnosis now, Remark remark) {
    return now.like(remark)
        .flatMap(
            found ->
                in(
                    now.text(),
                    found.passage(),
                    read -> same(RuleBook.findings(read, now.era()), found).flatMap(Finding::fix)));
  }

  /** A change of one statement, made from what is read there. */
  static Optional<Mend> in(Snapshot script, Passage passage, Function<Read, Optional<Fix>> choice) {
    Vault vault = new Vault();
    Read read = SqlReader.read(passage.of(script), vault);
    Optional<Mend> mend =
        choice
            .apply(read)
            .map(fix -> new Mend(fix.label(), patches(Mending.edits(read, fix), passage.start())))
            .filter(made -> !made.patches().isEmpty());
    vault.wipeAll();
    return mend;
  }

  /**
   * All that can be mended without asking, in every statement.
   *
   * @throws InterruptedException when nobody wants it any more
   */
  static Optional<Mend> allSafe(Diagnosis now) throws InterruptedException {
    List<Patch> patches = new ArrayList<>();
    for (Passage passage : now.mendable()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      Vault vault = new Vault();
      for (Mending.Made made : Mending.safe(passage.of(now.text()), vault, now.era()).made()) {
        patches.add(patch(made.edit(), passage.start()));
      }
      vault.wipeAll();
    }
    return patches.isEmpty() ? Optional.empty() : Optional.of(new Mend("Fix all safe", patches));
  }

  private static Optional<Finding> same(List<Finding> findings, Remark remark) {
    return findings.stream()
        .filter(finding -> finding.equals(remark.finding()))
        .findFirst()
        .or(
            () ->
                findings.stream()
                    .filter(finding -> finding.rule().equals(remark.finding().rule()))
                    .filter(finding -> finding.what().equals(remark.finding().what()))
                    .findFirst());
  }

  private static List<Patch> patches(List<Edit> edits, int start) {
    return edits.stream().map(edit -> patch(edit, start)).toList();
  }

  private static Patch patch(Edit edit, int start) {
    return new Patch(edit.start() + start, edit.end() + start, edit.replacement());
  }
}
