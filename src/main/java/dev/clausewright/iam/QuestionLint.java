package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Advice that no policy calls for by itself, only a question that rests on it: what AWS's own
 * policies leave out of what was asked (P-43, P-44), and that a bucket belongs to another account
 * (P-45). A question that they do not concern is told nothing.
 */
public final class QuestionLint {
  private QuestionLint() {}

  /** What there is to say about the decision that the evaluator gave to the question. */
  public static List<Remark> of(Question question, Layers layers, Decision decision) {
    List<Remark> remarks = new ArrayList<>();
    boolean lacking =
        decision instanceof Decision.ImplicitDeny
            && !(question.principal() instanceof Principal.Service)
            && !grants(question, decision, Layer.IDENTITY);
    if (lacking) {
      for (Source source : layers.identity()) {
        ManagedLint.of(source, question.action()).ifPresent(remarks::add);
      }
    }
    OwnerLint.of(question, layers, decision).ifPresent(remarks::add);
    return List.copyOf(remarks);
  }

  /** Whether a layer allowed what the decision denies. No policy is needed for the root user. */
  static boolean grants(Question question, Decision decision, Layer layer) {
    boolean root = layer == Layer.IDENTITY && question.principal() instanceof Principal.AccountRoot;
    return root || decision.overrode().stream().anyMatch(allow -> allow.layer() == layer);
  }

  /** The service of an action, in lower case. */
  static String service(String action) {
    return action.substring(0, Math.max(0, action.indexOf(':'))).toLowerCase(Locale.ROOT);
  }
}
