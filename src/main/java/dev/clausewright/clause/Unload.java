package dev.clausewright.clause;

import java.util.List;

/// UNLOAD: write the result of a query to S3.
public record Unload(List<Item> items) implements Statement {
  public Unload {
    items = List.copyOf(items);
  }

  @Override
  public Verb verb() {
    return Verb.UNLOAD;
  }

  @Override
  public Unload with(List<Item> others) {
    return new Unload(others);
  }
}
