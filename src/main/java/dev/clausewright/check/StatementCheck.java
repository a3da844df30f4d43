package dev.clausewright.check;

import dev.clausewright.need.Ask;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the rules say to the text itself; needs no account. */
final class StatementCheck {
  private StatementCheck() {}

  static List<Check> of(Ask ask) {
    return rows(ask).stream().map(Row::check).toList();
  }

  /** A row for each objection; one that passed where there is none. */
  static List<Row> rows(Ask ask) {
    List<Finding> objections =
        RuleBook.findings(ask.statement().statement()).stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> !KeyChecks.isKey(finding.slot()))
            .toList();
    return objections.isEmpty()
        ? List.of(inOrder())
        : IntStream.range(0, objections.size())
            .mapToObj(i -> objection(i + 1, objections.get(i)))
            .toList();
  }

  private static Row inOrder() {
    return row(
        new CheckId("statement"),
        "3.2",
        "Text of the statement",
        new Outcome.Passed(
            Told.of(
                "reads well; no account needed",
                "the text is in order",
                "No rule objects to the text.")));
  }

  private static Row objection(int nth, Finding finding) {
    return row(
        new CheckId("statement-" + nth),
        finding.rule().id(),
        SlotName.of(finding.slot()),
        outcome(finding));
  }

  private static Outcome outcome(Finding finding) {
    Lack.Text lack = new Lack.Text(finding.what(), finding.why());
    return finding.severity() == Severity.ERROR
        ? new Outcome.Failed(told(finding), lack)
        : new Outcome.Warning(told(finding), Optional.of(lack));
  }

  private static Row row(CheckId id, String rule, String name, Outcome outcome) {
    Check.Heading heading = Plan.heading(id, CheckKind.STATEMENT, rule, name, "no account needed");
    Check check = Check.needed(heading, Set.of(), _ -> Answer.of(outcome));
    return new Row(check, new State.Ended(outcome));
  }

  /** A sentence as a part of another one. */
  static String phrase(String sentence) {
    return lowerFirst(withoutStop(sentence));
  }

  static Told told(Finding finding) {
    String what = withoutStop(finding.what());
    return Told.of(
        "%s: %s".formatted(finding.rule(), what),
        lowerFirst(what),
        finding.what() + " " + finding.why());
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** Keywords and ids keep their capitals; "A" alone is an article. */
  private static String lowerFirst(String sentence) {
    boolean word =
        sentence.length() > 1
            && Character.isUpperCase(sentence.charAt(0))
            && (Character.isLowerCase(sentence.charAt(1)) || sentence.startsWith("A "));
    return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
  }
}
