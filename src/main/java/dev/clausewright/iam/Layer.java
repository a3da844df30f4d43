package dev.clausewright.iam;

/** Where a policy stands in the evaluation. A trust policy is the resource policy of a role. */
public enum Layer {
  IDENTITY("identity"),
  BOUNDARY("boundary"),
  SESSION("session"),
  SCP("scp"),
  RCP("rcp"),
  RESOURCE("resource"),
  TRUST("trust");

  private final String word;

  Layer(String word) {
    this.word = word;
  }

  /** The word that the headless contract uses. */
  public String word() {
    return word;
  }
}
