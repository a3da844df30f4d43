package dev.clausewright.ui.control;

import java.util.List;

/**
 * A rule, told to a person: what every "Why?" opens.
 *
 * @param question "Why no ESCAPE with CSV?"
 * @param rule its id in the rule book, "X-27"; the bare number of a section tells nothing and is
 *     left out
 * @param because one or two sentences
 * @param quote the rule in its shortest form
 * @param facts source, editions, certainty: label and value, in this order
 * @param wayOut what to do instead; empty for none
 */
public record Why(
    String question, String rule, String because, String quote, List<Fact> facts, String wayOut) {
  /** One line below the quote. */
  public record Fact(String label, String value) {}

  public Why {
    rule = rule.isEmpty() || Character.isLetter(rule.charAt(0)) ? rule : "";
    facts = List.copyOf(facts);
  }
}
