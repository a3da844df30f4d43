package dev.clausewright.rules;

/// Part of a text: from start to before end, in UTF-16 units.
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span lies in a text");
    }
  }

  /// Whether both have a character in common, or begin at the same one.
  boolean touches(Span other) {
    return start == other.start || (start < other.end && other.start < end);
  }
}
