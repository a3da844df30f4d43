package dev.clausewright.iam;

import java.util.Optional;

/** A statement that had a part in a decision. */
public record Deciding(Source source, Statement statement) {

  public Layer layer() {
    return source.layer();
  }

  /** The number of the statement in its policy, from 1. */
  public int index() {
    return statement.index();
  }

  public Optional<String> sid() {
    return statement.sid();
  }

  public Effect effect() {
    return statement.effect();
  }

  /** Where the statement stands in its policy's text. */
  public TextRange range() {
    return statement.range();
  }
}
