package dev.clausewright.iam;

/**
 * What is odd about a statement of a valid policy.
 *
 * @param rule the id in the rule book, such as {@code P-40}, or a word such as {@code
 *     unknown-action}
 * @param statement its number in the policy, from 1; 0: the policy as a whole
 * @param line of the element meant, from 1
 * @param column of the element meant, from 1, in UTF-16 units
 * @param message complete sentences: what is so, and what to write instead
 */
public record Advice(
    Weight weight, String rule, int statement, int line, int column, String message) {

  /** How much an advice weighs. */
  public enum Weight {
    /** The element never does what it seems to do. */
    MISTAKE,
    /** It does, but often not what was meant. */
    RISK,
    /** Good to know. */
    NOTE
  }

  static Advice mistake(String rule, Statement statement, Element element, String message) {
    return of(Weight.MISTAKE, rule, statement, element, message);
  }

  static Advice risk(String rule, Statement statement, Element element, String message) {
    return of(Weight.RISK, rule, statement, element, message);
  }

  static Advice note(String rule, Statement statement, Element element, String message) {
    return of(Weight.NOTE, rule, statement, element, message);
  }

  private static Advice of(
      Weight weight, String rule, Statement statement, Element element, String message) {
    TextRange at = statement.range(element).orElse(statement.range());
    return new Advice(weight, rule, statement.index(), at.line(), at.column(), message);
  }
}
