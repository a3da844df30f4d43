package dev.clausewright.command;

import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Evaluator;
import dev.clausewright.iam.Explanation;
import dev.clausewright.iam.QuestionLint;
import dev.clausewright.iam.Remark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to say to a question.
 *
 * @param coverage only if it was about a set
 */
record Answer(Asked asked, Decision decision, Optional<Coverage> coverage, Explanation told) {

  static Answer to(Asked asked) {
    Optional<Coverage> coverage =
        asked.set()
            ? Optional.of(Evaluator.cover(asked.question(), asked.layers()))
            : Optional.empty();
    Decision decision =
        coverage
            .map(Coverage::decision)
            .orElseGet(() -> Evaluator.decide(asked.question(), asked.layers()));
    return new Answer(
        asked, decision, coverage, Explanation.of(asked.question(), asked.layers(), decision));
  }

  /** What is odd about the policies, and what the question itself calls for. */
  List<Remark> remarks() {
    return Stream.concat(
            asked.advice().stream(),
            QuestionLint.of(asked.question(), asked.layers(), decision).stream())
        .toList();
  }

  /** The word of the contract. */
  String word() {
    return word(decision);
  }

  static String word(Decision decision) {
    return switch (decision) {
      case Decision.Allowed d -> "allowed";
      case Decision.AllowedIf d -> "allowed_if";
      case Decision.DeniedIf d -> "denied_if";
      case Decision.ImplicitDeny d -> "implicit_deny";
      case Decision.ExplicitDeny d -> "explicit_deny";
      case Decision.Invalid d -> "invalid";
      case Decision.Undecided d -> "undecided";
    };
  }

  Exit exit() {
    return switch (decision) {
      case Decision.Allowed d -> Exit.GOOD;
      case Decision.ImplicitDeny d -> Exit.OBJECTED;
      case Decision.ExplicitDeny d -> Exit.OBJECTED;
      case Decision.Invalid d -> Exit.UNREADABLE;
      case Decision.AllowedIf d -> Exit.NOT_KNOWN;
      case Decision.DeniedIf d -> Exit.NOT_KNOWN;
      case Decision.Undecided d -> Exit.NOT_KNOWN;
    };
  }
}
