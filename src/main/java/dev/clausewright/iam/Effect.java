package dev.clausewright.iam;

/** What a statement does when it matches. */
public enum Effect {
  ALLOW("Allow"),
  DENY("Deny");

  private final String word;

  Effect(String word) {
    this.word = word;
  }

  /** The word as a policy writes it. */
  public String word() {
    return word;
  }
}
