package dev.clausewright.account.snapshot;

import java.util.Optional;

/// Whether an answer goes on in a further one. The API says so by `IsTruncated` or by the mark of
/// the next page; the command line prints a mark only where somebody bounded what it fetches.
final class Continuation {
  private Optional<Boolean> truncated = Optional.empty();
  private boolean marked;

  /// Takes a member if it is about pages.
  void member(String name, Json json) throws Unreadable {
    switch (name) {
      case "IsTruncated" -> truncated = Optional.of(json.flag());
      case "Marker", "NextToken", "nextToken", "LastEvaluatedTableName" ->
          marked |= json.isText() && !json.text().isEmpty();
      default -> {}
    }
  }

  boolean goesOn() {
    return truncated.orElse(marked);
  }
}
