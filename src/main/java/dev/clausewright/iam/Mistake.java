package dev.clausewright.iam;

/** A mistake that is made so often that it has a name. */
public enum Mistake {
  /** P-40: an action on the bucket itself, granted on its objects only. */
  BUCKET_ACTION_ON_OBJECTS(
      "P-40",
      "An action on the bucket itself never matches a pattern of its objects: name the bucket’s ARN"
          + " without /*."),
  /** P-41: an action on objects, granted on the bucket itself only. */
  OBJECT_ACTION_ON_BUCKET(
      "P-41",
      "An action on objects never matches the ARN of their bucket: name the objects, the bucket’s"
          + " ARN with /* behind it.");

  private final String rule;
  private final String sentence;

  Mistake(String rule, String sentence) {
    this.rule = rule;
    this.sentence = sentence;
  }

  /** The id in the rule book. */
  public String rule() {
    return rule;
  }

  /** What is wrong and what to write instead. */
  public String sentence() {
    return sentence;
  }
}
