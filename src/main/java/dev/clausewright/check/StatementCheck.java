package dev.clausewright.check;

import dev.clausewright.need.Ask;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rules say to the text itself; needs no account. */
final class StatementCheck {
  private StatementCheck() {}

  static Check of(Ask ask) {
    return Check.needed(
        Plan.heading(
            new CheckId("statement"),
            CheckKind.STATEMENT,
            "3.2",
            "Text of the statement",
            "no account needed"),
        Set.of(),
        _ -> Answer.of(look(ask)));
  }

  static Outcome look(Ask ask) {
    List<Finding> findings =
        RuleBook.findings(ask.statement().statement()).stream()
            .filter(finding -> !KeyChecks.isKey(finding.slot()))
            .toList();
    Optional<Finding> error =
        findings.stream().filter(f -> f.severity() == Severity.ERROR).findFirst();
    if (error.isPresent()) {
      return new Outcome.Failed(
          told(error.get()), new Lack.Text(error.get().what(), error.get().why()));
    }
    Optional<Finding> warning =
        findings.stream().filter(f -> f.severity() == Severity.WARNING).findFirst();
    if (warning.isPresent()) {
      return new Outcome.Warning(
          told(warning.get()),
          Optional.of(new Lack.Text(warning.get().what(), warning.get().why())));
    }
    return new Outcome.Passed(
        Told.of(
            "reads well; no account needed",
            "the text is in order",
            "No rule objects to the text."));
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

  /** Keywords and ids keep their capitals. */
  private static String lowerFirst(String sentence) {
    boolean word =
        sentence.length() > 1
            && Character.isUpperCase(sentence.charAt(0))
            && Character.isLowerCase(sentence.charAt(1));
    return word ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
  }
}
