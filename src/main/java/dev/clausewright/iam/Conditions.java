package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The conditions that a decision hangs on. */
final class Conditions {
  private Conditions() {}

  /** Those that are open in the chosen statements, where the whole statement is. */
  static List<OpenCondition> open(Case about, Tri[] matches, Predicate<Candidate> chosen) {
    List<OpenCondition> open = new ArrayList<>();
    for (int i = 0; i < matches.length; i++) {
      Candidate candidate = about.candidates().get(i);
      if (matches[i] != Tri.UNKNOWN || !chosen.test(candidate)) {
        continue;
      }
      open.addAll(variables(candidate, about.question().context()));
      for (Condition condition : candidate.statement().conditions()) {
        if (condition.holds(about.question().context()) == Tri.UNKNOWN) {
          open.add(
              new OpenCondition(
                  candidate.source(),
                  candidate.statement(),
                  condition.operator(),
                  condition.key(),
                  condition.values()));
        }
      }
    }
    return open;
  }

  /** A variable of the resource whose key is not known is a condition too. */
  private static List<OpenCondition> variables(Candidate candidate, Context context) {
    return candidate.statement().resource().stream()
        .flatMap(
            element ->
                element.patterns().stream()
                    .flatMap(pattern -> pattern.names().stream())
                    .filter(context::isUnknown)
                    .distinct()
                    .map(
                        key ->
                            new OpenCondition(
                                candidate.source(),
                                candidate.statement(),
                                element.not()
                                    ? Element.NOT_RESOURCE.word()
                                    : Element.RESOURCE.word(),
                                key,
                                element.written())))
        .toList();
  }
}
