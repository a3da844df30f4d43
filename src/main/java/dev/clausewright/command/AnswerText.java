package dev.clausewright.command;

import dev.clausewright.iam.Layer;
import dev.clausewright.iam.NearMiss;
import dev.clausewright.iam.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer of {@code decide} for people to read. */
final class AnswerText {
  private AnswerText() {}

  static List<String> lines(Answer answer) {
    List<String> lines = new ArrayList<>();
    lines.add(answer.word().replace('_', ' ') + ": " + answer.told().verdict());
    answer.told().because().forEach(sentence -> lines.add("  " + sentence));
    answer
        .coverage()
        .ifPresent(
            coverage -> {
              lines.add("  Of the resources asked for, allowed: " + lower(coverage.extent()) + ".");
              coverage
                  .examples()
                  .forEach(
                      (outcome, example) ->
                          lines.add(
                              "  For example "
                                  + lower(outcome).replace('_', ' ')
                                  + ": "
                                  + example));
            });
    for (NearMiss miss : answer.told().nearest()) {
      lines.add("  Near: " + miss.sentence());
    }
    for (Remark odd : answer.remarks()) {
      lines.add(
          "  Odd: %s, line %d: %s".formatted(odd.policy(), odd.advice().line(), odd.message()));
    }
    if (!answer.decision().unseen().isEmpty()) {
      lines.add(
          "  Not looked at: "
              + answer.decision().unseen().stream()
                  .map(Layer::word)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return lines;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
