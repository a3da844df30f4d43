package dev.clausewright.clause;

import java.util.List;

/// CREATE LIBRARY: install a Python module.
public record CreateLibrary(List<Item> items) implements Statement {
  public CreateLibrary {
    items = List.copyOf(items);
  }

  @Override
  public Verb verb() {
    return Verb.CREATE_LIBRARY;
  }

  @Override
  public CreateLibrary with(List<Item> others) {
    return new CreateLibrary(others);
  }
}
