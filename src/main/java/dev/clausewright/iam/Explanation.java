package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision in words.
 *
 * @param verdict one sentence
 * @param because a sentence for each deciding statement, overruled allow, cap and open condition
 * @param nearest allowing statements that failed by one element, the nearest first
 */
public record Explanation(String verdict, List<String> because, List<NearMiss> nearest) {
  public Explanation {
    because = List.copyOf(because);
    nearest = List.copyOf(nearest);
  }

  /** Finds words and near misses for a decision that the evaluator gave to the question. */
  public static Explanation of(Question question, Layers layers, Decision decision) {
    return new Explanation(
        Words.verdict(question, decision),
        because(decision),
        decision instanceof Decision.ImplicitDeny ? NearMisses.find(question, layers) : List.of());
  }

  private static List<String> because(Decision decision) {
    List<String> sentences = new ArrayList<>();
    for (Deciding by : decision.because()) {
      String verb = by.effect() == Effect.ALLOW ? " allows it." : " denies it.";
      sentences.add(Words.place(by.source(), by.statement()) + verb);
    }
    for (Deciding over : decision.overrode()) {
      sentences.add(
          Words.place(over.source(), over.statement()) + " allows it, which is not enough.");
    }
    for (Capped capped : decision.cappedBy()) {
      sentences.add(Words.sentence(Words.cap(capped)));
    }
    for (OpenCondition open : decision.conditions()) {
      sentences.add(
          "Not known: whether "
              + Words.condition(open)
              + ", as "
              + open.statement().title()
              + " of "
              + open.source().route()
              + " asks.");
    }
    if (decision instanceof Decision.Allowed allowed && allowed.because().isEmpty()) {
      sentences.add(
          "No statement is needed: the root user may do everything in its account that the"
              + " organisation and the resource’s own policy leave it.");
    }
    if (decision instanceof Decision.Invalid invalid) {
      for (Flaw flaw : invalid.flaws()) {
        for (Problem problem : flaw.problems()) {
          sentences.add(
              flaw.name()
                  + ", line "
                  + problem.line()
                  + ", column "
                  + problem.column()
                  + ": "
                  + problem.message());
        }
      }
    }
    return sentences;
  }
}
