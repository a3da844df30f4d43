package dev.clausewright.rules;

/// Part of the text of a slot: from start to before end, in characters.
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span lies in a text");
    }
  }
}
