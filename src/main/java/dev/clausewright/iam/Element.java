package dev.clausewright.iam;

/** The elements of a statement that have to match, with the names that a policy gives them. */
public enum Element {
  PRINCIPAL("Principal"),
  NOT_PRINCIPAL("NotPrincipal"),
  ACTION("Action"),
  NOT_ACTION("NotAction"),
  RESOURCE("Resource"),
  NOT_RESOURCE("NotResource"),
  CONDITION("Condition");

  private final String word;

  Element(String word) {
    this.word = word;
  }

  /** The member name in a policy document. */
  public String word() {
    return word;
  }
}
