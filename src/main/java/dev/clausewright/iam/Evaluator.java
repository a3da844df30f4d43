package dev.clausewright.iam;

import java.util.Map;

/** How IAM decides. The one door to the evaluation: pure functions over pre-parsed policies. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Decides a question. About a set of resources: allowed only if all of them are, else the
   * decision for the shortest resource with the gravest outcome.
   */
  public static Decision decide(Question question, Layers layers) {
    return new Decision.Undecided("The evaluation is not built yet.", layers.unseen());
  }

  /** Says how much of a set of resources is allowed, with the shortest example for each outcome. */
  public static Coverage cover(Question question, Layers layers) {
    return new Coverage(Extent.UNDECIDED, Map.of(), decide(question, layers));
  }
}
