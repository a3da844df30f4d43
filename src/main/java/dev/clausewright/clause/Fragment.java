package dev.clausewright.clause;

import java.util.List;

/// An authorization clause without a statement around it, with whatever options stand there (S-07).
public record Fragment(List<Item> items) implements Statement {
  public Fragment {
    items = List.copyOf(items);
  }

  @Override
  public Verb verb() {
    return Verb.COPY;
  }

  @Override
  public Fragment with(List<Item> others) {
    return new Fragment(others);
  }
}
