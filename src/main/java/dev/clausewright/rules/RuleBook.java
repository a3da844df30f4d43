package dev.clausewright.rules;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.sql.Place;
import dev.clausewright.sql.Printer;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SecretView;
import dev.clausewright.sql.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All rules, for an era of AWS’s documentation.
public final class RuleBook {
  private static final ValueRules VALUES = new ValueRules();

  private static final List<Rule> OTHERS =
      List.of(
          new AuthorizationRules(),
          new KeyRules(),
          new SecretRules(),
          new RoleRules(),
          new EraRules(),
          new LaterRules(),
          new CompatibilityRules(),
          new LocationRules(),
          new OptionRules(),
          new QueryRules(),
          new LibraryRules());

  /// For a statement that is being composed.
  private static final List<Rule> LESSONS = List.of(new HoleRules(), new LessonRules());

  private RuleBook() {}

  /// [#findings(Statement, Era)] of the latest era.
  public static List<Finding> findings(Statement statement) {
    return findings(statement, Era.latest());
  }

  /// Everything that the rules have to say, the heaviest first, then in the order of the printed
  /// statement. Rules look at the statement as it will be after its safe repairs, so that a repair
  /// brings nothing new to light.
  public static List<Finding> findings(Statement statement, Era era) {
    List<Finding> findings = judge(statement, era);
    Statement repaired = ValueRules.repaired(statement);
    LESSONS.forEach(rule -> findings.addAll(rule.find(repaired, era)));
    List<Slot> order =
        Printer.print(statement, new SecretView.Placeholders(), Style.LOWER).places().all().stream()
            .map(Place::slot)
            .toList();
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> place(order, finding.slot())));
    return List.copyOf(findings);
  }

  /// Everything there is to say about a text that was read: slips of the text and what the rules
  /// say of the statement, the heaviest first, then in the order of the text. Every finding has its
  /// span, and every safe fix was tried: it takes its own finding away and brings no other.
  public static List<Finding> findings(Read read, Era era) {
    return List.copyOf(Proof.of(read, era, Diagnosis.of(read, era)));
  }

  /// What the rules object to, in no order.
  static List<Finding> judge(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>(VALUES.find(statement, era));
    Statement repaired = ValueRules.repaired(statement);
    OTHERS.forEach(rule -> findings.addAll(rule.find(repaired, era)));
    return findings;
  }

  /// What is missing comes last.
  private static int place(List<Slot> order, Slot slot) {
    int at = order.indexOf(slot);
    return at < 0 ? order.size() : at;
  }
}
