package dev.clausewright.iam;

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

  /** Finds words and near misses for a decision about a question. */
  public static Explanation of(Question question, Layers layers, Decision decision) {
    return new Explanation("Not yet in words.", List.of(), List.of());
  }
}
