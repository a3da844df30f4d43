package dev.clausewright.rules;

import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Statement;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What there is to say about a text that was read: the slips of the text itself, and what the
/// rules say of the statement, each at its place. One thing is said once (8.1).
final class Diagnosis {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.span().map(Span::start).orElse(0))
          .thenComparing(Finding::rule);

  private final Read read;
  private final Era era;
  private final Whereabouts where;
  private final List<Finding> findings = new ArrayList<>();

  private Diagnosis(Read read, Era era) {
    this.read = read;
    this.era = era;
    this.where = new Whereabouts(read);
  }

  static List<Finding> of(Read read, Era era) {
    Diagnosis diagnosis = new Diagnosis(read, era);
    diagnosis.look();
    return List.copyOf(diagnosis.findings);
  }

  private void look() {
    for (Slip slip : read.slips()) {
      findings.add(fixable(SlipFindings.of(slip, read.text())));
    }
    Statement statement = read.statement();
    Statement judged =
        statement instanceof Neighbour neighbour
            ? neighbour.copy().<Statement>map(copy -> copy).orElse(neighbour)
            : statement;
    RuleBook.judge(judged, era).forEach(this::add);
    new NeighbourRules().find(statement, era).forEach(this::add);
    TextRules.find(read, where).forEach(this::add);
    findings.sort(ORDER);
  }

  private void add(Finding finding) {
    Finding located = where.locate(finding);
    boolean said =
        findings.stream()
            .filter(other -> other.severity().compareTo(located.severity()) <= 0)
            .anyMatch(other -> isSame(other, located));
    if (!said) {
      findings.add(fixable(migrating(located)));
    }
  }

  /// Whether both name the same rule at the same place.
  private static boolean isSame(Finding one, Finding other) {
    boolean rule = one.is(other.rule().id()) || other.is(one.rule().id());
    return rule && one.span().isPresent() && one.span().get().touches(other.span().orElseThrow());
  }

  /// A fix that changes nothing in this text is none.
  private Finding fixable(Finding finding) {
    boolean idle = finding.fix().filter(fix -> Mending.edits(read, fix).isEmpty()).isPresent();
    return idle ? finding.withoutFix() : finding;
  }

  /// A legacy form is replaced where it stands.
  private Finding migrating(Finding finding) {
    if (!finding.is("A-1")) {
      return finding;
    }
    Optional<Fix> fix = Migrations.credentialsRole(read).map(Migration.Ready::fix);
    return fix.map(finding::fixedBy).orElse(finding);
  }
}
