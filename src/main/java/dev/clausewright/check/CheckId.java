package dev.clausewright.check;

/** Names one check inside a run: stable for the same ask, for example {@code chain-2}. */
public record CheckId(String text) {
  public CheckId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A check needs an id.");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
