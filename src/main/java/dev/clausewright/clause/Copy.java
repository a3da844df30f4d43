package dev.clausewright.clause;

import java.util.List;

/// COPY: load rows into a table.
public record Copy(List<Item> items) implements Statement {
  public Copy {
    items = List.copyOf(items);
  }

  @Override
  public Verb verb() {
    return Verb.COPY;
  }

  @Override
  public Copy with(List<Item> others) {
    return new Copy(others);
  }
}
