package dev.clausewright.iam;

import java.util.List;

/**
 * The policies that hang on one level of the organisation: root, unit or account. Each must allow.
 */
public record Level(String name, List<Source> sources) {
  public Level {
    sources = List.copyOf(sources);
  }
}
