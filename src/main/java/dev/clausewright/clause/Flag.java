package dev.clausewright.clause;

/// An option that stands alone, or whose argument is left out.
public record Flag() implements Value {
  @Override
  public String text() {
    return "";
  }
}
