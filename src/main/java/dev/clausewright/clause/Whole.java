package dev.clausewright.clause;

/// A whole number; the option's [Argument] says the range.
public record Whole(long number) implements Value {
  @Override
  public String text() {
    return Long.toString(number);
  }
}
