package dev.clausewright.check;

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
 */
public record Evidence(
    String sentence,
    String name,
    String route,
    String text,
    int firstLine,
    int lastLine,
    List<Mark> marks) {
  public Evidence {
    marks = List.copyOf(marks);
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
