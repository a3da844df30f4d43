package dev.clausewright.account;

import java.util.Map;
import java.util.Optional;

/// What a principal is known by beside its ARN: the values of `aws:userid` and of its tags.
///
/// @param id the unique id, `AROA…` or `AIDA…`; empty if not told
/// @param tags by key as written; empty if the account did not tell them
public record Marks(Optional<String> id, Optional<Map<String, String>> tags) {
  private static final Marks NONE = new Marks(Optional.empty(), Optional.empty());

  public Marks {
    tags = tags.map(Map::copyOf);
  }

  /// Nothing was told.
  public static Marks none() {
    return NONE;
  }
}
