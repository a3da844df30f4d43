package dev.clausewright.iam;

import java.util.List;

/** One operator with one key and its values: a condition of a statement. */
public final class Condition {
  private final String operator;
  private final String key;
  private final List<String> values;

  Condition(String operator, String key, List<String> values) {
    this.operator = operator;
    this.key = key;
    this.values = List.copyOf(values);
  }

  /** The operator as written, with its qualifiers. */
  public String operator() {
    return operator;
  }

  /** The key as written. */
  public String key() {
    return key;
  }

  /** The values as written; numbers and booleans as text. */
  public List<String> values() {
    return values;
  }
}
