package dev.clausewright.iam;

/** A mistake that is made so often that it has a name. */
public enum Mistake {
  /** P-40: an action on the bucket itself, granted on its objects only. */
  BUCKET_ACTION_ON_OBJECTS("P-40"),
  /** P-41: an action on objects, granted on the bucket itself only. */
  OBJECT_ACTION_ON_BUCKET("P-41");

  private final String rule;

  Mistake(String rule) {
    this.rule = rule;
  }

  /** The id in the rule book. */
  public String rule() {
    return rule;
  }
}
