package dev.clausewright.check;

import dev.clausewright.account.Simulator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What AWS's own simulator says to a question that was decided here, too. It looks at no bucket,
 * key or trust policy, so its word alone never makes anything certain.
 *
 * @param answers one for each resource asked about; of a set, those that tell its parts apart
 * @param agree whether it says the same as our own decision, or nothing against it
 * @param cause where they disagree, what likely lies behind it: a sentence
 */
public record Live(List<Simulator.Simulated> answers, boolean agree, Optional<String> cause) {
  /** From the best to the gravest. */
  private static final List<Simulator.Decision> ORDER =
      List.of(
          Simulator.Decision.ALLOWED,
          Simulator.Decision.IMPLICIT_DENY,
          Simulator.Decision.EXPLICIT_DENY);

  public Live {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("it said nothing");
    }
  }

  /** The gravest of its answers: allowed only if all are. */
  public Simulator.Simulated gravest() {
    return answers.stream()
        .max(Comparator.comparingInt(answer -> ORDER.indexOf(answer.decision())))
        .orElseThrow();
  }

  public Simulator.Decision decision() {
    return gravest().decision();
  }
}
