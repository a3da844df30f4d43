package dev.clausewright.check;

import dev.clausewright.iam.Advice;
import java.util.List;

/**
 * A policy that decided, with the lines that matter.
 *
 * @param sentence one sentence: what this policy does to the question
 * @param name the policy: "lake-read", "Trust policy of acme-reader"
 * @param route how it reaches the principal: "inline policy of lake-loader · nearest miss"
 * @param text the whole policy as the account holds it
 * @param firstLine the first line worth showing, from 1
 * @param lastLine the last line worth showing
 * @param marks the lines that decided
 * @param advice what is odd about the policy, by line
 */
public record Evidence(
    String sentence,
    String name,
    String route,
    String text,
    int firstLine,
    int lastLine,
    List<Mark> marks,
    List<Advice> advice) {
  public Evidence {
    marks = List.copyOf(marks);
    advice = List.copyOf(advice);
  }

  /** A policy about which nothing is odd. */
  public Evidence(
      String sentence,
      String name,
      String route,
      String text,
      int firstLine,
      int lastLine,
      List<Mark> marks) {
    this(sentence, name, route, text, firstLine, lastLine, marks, List.of());
  }

  /** What is odd about the statement whose lines are worth showing. */
  public List<Advice> adviceHere() {
    return advice.stream()
        .filter(each -> each.line() >= firstLine - 1 && each.line() <= lastLine)
        .toList();
  }

  /**
   * A marked line.
   *
   * @param line from 1
   * @param good true: this line fits the question (tick); false: it is why not (cross)
   * @param reason a few words for the end of the line: "objects only"
   */
  public record Mark(int line, boolean good, String reason) {}
}
