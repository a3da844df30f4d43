package dev.clausewright.iam;

/** What is asked for: one resource, or every resource of a set. */
public sealed interface ResourceSet {

  /** The resource, literal prefix or pattern as it was given. */
  String text();

  /** One resource by its exact name; {@code *} stands for itself: the action names no resource. */
  record Literal(String text) implements ResourceSet {}

  /**
   * Every resource whose name begins with the text, the text itself among them; the text is literal
   * even if it holds {@code *} or {@code ?}. A bucket with an empty object key is no resource.
   */
  record Prefix(String text) implements ResourceSet {}

  /** Every resource that the pattern matches: {@code *} any text, {@code ?} any character. */
  record Glob(String text) implements ResourceSet {}

  static ResourceSet literal(String text) {
    return new Literal(text);
  }

  static ResourceSet prefix(String literalPrefix) {
    return new Prefix(literalPrefix);
  }

  static ResourceSet glob(String pattern) {
    return new Glob(pattern);
  }
}
