package dev.clausewright.rules;

import dev.clausewright.clause.RuleId;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Edits;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tries every fix that is called safe: one that does not take its own finding away, or brings
/// another, asks instead. A damaged text can mean more than a repair sees.
final class Proof {
  /// Beyond these no one waits for a trial: the fixes ask.
  private static final int MOST_TRIALS = 64;

  private static final int LONGEST_TEXT = 100_000;

  private final Read read;
  private final Era era;
  private final Map<RuleId, Integer> before;

  private Proof(Read read, Era era, List<Finding> findings) {
    this.read = read;
    this.era = era;
    this.before = counts(findings);
  }

  /// The same findings, with safe fixes that hold.
  static List<Finding> of(Read read, Era era, List<Finding> findings) {
    if (findings.stream().noneMatch(Proof::isCalledSafe)) {
      return findings;
    }
    Proof proof = new Proof(read, era, findings);
    List<Finding> proven = new ArrayList<>();
    int trials = read.text().length() > LONGEST_TEXT ? MOST_TRIALS : 0;
    for (Finding finding : findings) {
      boolean holds = !isCalledSafe(finding) || (trials++ < MOST_TRIALS && proof.holds(finding));
      proven.add(holds ? finding : asking(finding));
    }
    return proven;
  }

  private boolean holds(Finding finding) {
    List<Edit> edits = Mending.edits(read, finding.fix().orElseThrow());
    Read mended = SqlReader.read(Edits.apply(read.text(), edits), new Vault());
    Map<RuleId, Integer> after = counts(Diagnosis.of(mended, era));
    RuleId own = finding.rule();
    return after.getOrDefault(own, 0) < before.getOrDefault(own, 0)
        && after.entrySet().stream()
            .allMatch(rule -> rule.getValue() <= before.getOrDefault(rule.getKey(), 0));
  }

  private static boolean isCalledSafe(Finding finding) {
    return finding.fix().filter(fix -> fix.safety() == Safety.SAFE).isPresent();
  }

  private static Finding asking(Finding finding) {
    Fix fix = finding.fix().orElseThrow();
    return finding.fixedBy(new Fix(fix.label(), Safety.ASKS, fix.changes()));
  }

  private static Map<RuleId, Integer> counts(List<Finding> findings) {
    Map<RuleId, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    return counts;
  }
}
