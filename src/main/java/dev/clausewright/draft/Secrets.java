package dev.clausewright.draft;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.secret.SecretRef;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds and drops references to secrets.
final class Secrets {
  private Secrets() {}

  static Statement without(Statement statement, Set<SecretRef> wiped) {
    return statement.with(
        statement.items().stream()
            .map(
                item ->
                    ref(item)
                        .filter(wiped::contains)
                        .map(ref -> new Item(item.slot(), open(ref)))
                        .orElse(item))
            .toList());
  }

  /// The place stays, and is to be filled in again: that a token was there is part of the choice.
  private static Entry open(SecretRef ref) {
    return new Entry.Hole(ref.kind().placeholder());
  }

  static Set<SecretRef> in(Statement statement) {
    return statement.items().stream()
        .flatMap(item -> ref(item).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<SecretRef> ref(Item item) {
    return switch (item.entry()) {
      case Entry.Is(Value value) ->
          value instanceof Secret(SecretRef ref) ? Optional.of(ref) : Optional.empty();
      case Entry.Bad(Raw raw, var _) ->
          raw instanceof Raw.Kept(SecretRef ref) ? Optional.of(ref) : Optional.empty();
      case Entry.Hole _, Entry.Redacted _ -> Optional.empty();
    };
  }
}
