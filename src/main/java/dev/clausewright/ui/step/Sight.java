package dev.clausewright.ui.step;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import dev.clausewright.sql.Printed;
import dev.clausewright.sql.Printer;
import dev.clausewright.sql.SecretView;
import dev.clausewright.sql.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A statement with everything the screen says about it, worked out once a change.
 *
 * @param printed with placeholders for every secret
 * @param findings the heaviest first
 */
public record Sight(Statement statement, Printed printed, List<Finding> findings) {
  public Sight {
    findings = List.copyOf(findings);
  }

  static Sight of(Statement statement, Style style, Era era) {
    return new Sight(
        statement,
        Printer.print(statement, new SecretView.Placeholders(), style),
        RuleBook.findings(statement, era));
  }

  /** The heaviest finding about a slot. */
  public Optional<Finding> about(Slot slot) {
    return findings.stream().filter(finding -> finding.slot().equals(slot)).findFirst();
  }

  /** Whether the server would refuse what one of these slots says. */
  public boolean refuses(Predicate<Slot> slots) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .anyMatch(finding -> slots.test(finding.slot()));
  }
}
