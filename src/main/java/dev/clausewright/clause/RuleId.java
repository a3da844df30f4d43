package dev.clausewright.clause;

/// An id of the rule book, such as `L-35`, or the number of a section of it, such as `2.8`, where
/// it has no id.
public record RuleId(String id) implements Comparable<RuleId> {
  public RuleId {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a rule has an id");
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
